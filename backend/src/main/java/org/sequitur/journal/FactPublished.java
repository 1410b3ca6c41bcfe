package org.sequitur.journal;

import java.time.LocalDate;
import java.util.UUID;
import org.sequitur.body.Body;
import org.sequitur.commitment.Commitment;

/**
 * CDI event for a newly published fact. Observers run in the fact's transaction.
 *
 * @param commitment in its state after the fact
 * @param ownerBefore the owner of the commitment before the fact
 * @param authorOfWithdrawn the body that published what the fact withdraws; null for Parliament, and if it withdraws nothing
 * @param by the body that published it; null for Parliament
 */
public record FactPublished(
        UUID factId,
        EventKind kind,
        Commitment commitment,
        Body ownerBefore,
        Body authorOfWithdrawn,
        Body by,
        boolean internal,
        LocalDate on) {

    static FactPublished of(Fact fact, Body ownerBefore, LocalDate on) {
        return new FactPublished(
                fact.id(),
                fact.kind(),
                fact.commitment(),
                ownerBefore,
                fact.authorOfWithdrawn(),
                fact.body(),
                fact.isInternal(),
                on);
    }
}
