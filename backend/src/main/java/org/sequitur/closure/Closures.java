package org.sequitur.closure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.sequitur.journal.FactRepository;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.resolution.Resolution;
import org.sequitur.withdrawal.Withdrawals;

/** All closures and reopenings. */
@ApplicationScoped
public class Closures implements FactRepository<Closure> {

    private final Withdrawals withdrawals;
    private final PublicAddress address;

    Closures(Withdrawals withdrawals, PublicAddress address) {
        this.withdrawals = withdrawals;
        this.address = address;
    }

    /** As all see them. What was published on a resolution before a moment, oldest first. */
    public List<ClosureRepresentation> publicly(Resolution resolution, Instant before) {
        return represent(published(resolution, before));
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
