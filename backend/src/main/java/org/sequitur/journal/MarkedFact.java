package org.sequitur.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sequitur.platform.code.Code;
import org.sequitur.platform.time.BrusselsTime;

/**
 * A public fact that a timeline shows.
 *
 * @param on the day on which the statement was made: before the day of its publication if Parliament's staff entered it later
 * @param result what it says, as a code; null for a kind without one
 * @param deadline the deadline that it sets; null if it sets none
 */
public record MarkedFact(
        long commitmentRowId,
        EventKind kind,
        UUID factId,
        Instant publishedAt,
        LocalDate on,
        Code result,
        LocalDate deadline) {

    /** A fact that was published on the day on which it was made. */
    public static MarkedFact of(long commitmentRowId, EventKind kind, UUID factId, Instant publishedAt, Code result) {
        return new MarkedFact(commitmentRowId, kind, factId, publishedAt, BrusselsTime.of(publishedAt), result, null);
    }

    /** The day since which it is in the register. */
    public LocalDate publishedOn() {
        return BrusselsTime.of(publishedAt);
    }
}
