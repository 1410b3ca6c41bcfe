package org.sequitur.round;

import java.time.Instant;
import org.sequitur.body.Body;
import org.sequitur.commitment.Commitment;
import org.sequitur.journal.DatedFact;

/**
 * A commitment of a round, and one of the bodies that have to report on it.
 *
 * @param body the owner or a joint owner, today or when the round was closed
 * @param report its first report within the round; null if there is none
 */
record AwaitedReport(Commitment commitment, Body body, DatedFact report) {

    boolean isOf(Body other) {
        return body.id().equals(other.id());
    }

    boolean isPublished() {
        return report != null;
    }

    /** Null if there is no report. */
    Instant publishedAt() {
        return report == null ? null : report.at();
    }
}
