package org.sequitur.closure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sequitur.journal.FactRepository;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.withdrawal.Withdrawals;

/** Repository of closures and reopenings. */
@ApplicationScoped
class Closures implements FactRepository<Closure> {

    private final Withdrawals withdrawals;
    private final PublicAddress address;

    Closures(Withdrawals withdrawals, PublicAddress address) {
        this.withdrawals = withdrawals;
        this.address = address;
    }

    /** The closures with these ids in their public form, in no particular order. */
    List<ClosureRepresentation> publicRepresentations(Collection<UUID> ids) {
        return represent(published(ids));
    }

    ClosureRepresentation represent(Closure closure) {
        return ClosureRepresentation.of(closure, withdrawals.of(closure), address);
    }

    List<ClosureRepresentation> represent(List<Closure> closures) {
        var withdrawn = withdrawals.of(closures);
        return closures.stream()
                .map(closure -> ClosureRepresentation.of(closure, withdrawn.get(closure.id()), address))
                .toList();
    }
}
