package org.sequitur.round;

import java.time.LocalDate;
import java.util.UUID;
import org.sequitur.body.BodyReference;
import org.sequitur.commitment.CommitmentReference;

/**
 * A commitment of a round in the API, and a body that has to report on it.
 *
 * @param report the body's first report within the round; null if there is none
 */
public record RoundCommitmentRepresentation(CommitmentReference commitment, BodyReference body, RoundReport report) {

    /** A report within the round. */
    public record RoundReport(UUID progressReportId, String href, LocalDate publishedOn) {}
}
