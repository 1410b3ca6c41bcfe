package org.sequitur.closure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sequitur.commitment.ClosureReason;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.FactRepository;
import org.sequitur.journal.MarkedFact;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.resolution.Resolution;
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

    /** The facts that a timeline shows; see {@code FactKind.marked}. */
    List<MarkedFact> marked(Resolution resolution, Instant before) {
        return getEntityManager()
                .createQuery("""
                        select c.rowId, f.id, f.publishedAt, f.kind, f.reason from Closure f join f.commitment c
                        where c.resolution = ?1 and f.publishedAt < ?2""", Marked.class)
                .setParameter(1, resolution)
                .setParameter(2, before)
                .getResultStream()
                .map(Marked::fact)
                .toList();
    }

    private record Marked(Long rowId, UUID id, Instant publishedAt, ClosureKind kind, ClosureReason reason) {

        MarkedFact fact() {
            var event = kind == ClosureKind.CLOSED ? EventKind.CLOSED : EventKind.REOPENED;
            return MarkedFact.of(rowId, event, id, publishedAt, reason);
        }
    }
}
