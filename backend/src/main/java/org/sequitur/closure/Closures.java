package org.sequitur.closure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sequitur.journal.FactRepository;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.withdrawal.Withdrawals;

/** Repository of closures and reopenings. */
@ApplicationScoped
class Closures implements FactRepository<Closure, ClosureRepresentation> {

    private final Withdrawals withdrawals;
    private final PublicAddress address;

    Closures(Withdrawals withdrawals, PublicAddress address) {
        this.withdrawals = withdrawals;
        this.address = address;
    }

    @Override
    public List<ClosureRepresentation> represent(List<Closure> closures) {
        return withdrawals.represent(
                closures, (closure, withdrawal) -> ClosureRepresentation.of(closure, withdrawal, address));
    }
}
