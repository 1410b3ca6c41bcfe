package org.sequitur.round;

import java.time.Instant;
import org.sequitur.body.Body;
import org.sequitur.commitment.Commitment;
import org.sequitur.journal.DatedFact;

/**
 * A commitment of a round.
 *
 * @param owner the body that has to report on it: the owner today, or on the day on which the round was closed
 * @param report the first report within the round; null if there is none
 */
record CoveredCommitment(Commitment commitment, Body owner, DatedFact report) {

    boolean isReported() {
        return report != null;
    }

    /** Null if there is no report. */
    Instant reportedAt() {
        return report == null ? null : report.at();
    }
}
