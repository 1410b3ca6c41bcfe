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
 * @param authorOfStatement the body whose statement the fact enters or withdraws; null for Parliament, and if it does neither
 * @param by the body that published it; null for Parliament
 */
public record FactPublished(
        UUID factId,
        EventKind kind,
        Commitment commitment,
        Body ownerBefore,
        Body authorOfStatement,
        Body by,
        boolean internal,
        LocalDate on) {

    static FactPublished of(Fact fact, Body ownerBefore, LocalDate on) {
        return new FactPublished(
                fact.id(),
                fact.kind(),
                fact.commitment(),
                ownerBefore,
                fact.authorOfStatement(),
                fact.body(),
                fact.isInternal(),
                on);
    }
}
