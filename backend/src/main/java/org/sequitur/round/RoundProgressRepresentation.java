package org.sequitur.round;

import java.time.LocalDate;
import java.util.List;
import org.sequitur.body.BodyReference;
import org.sequitur.platform.http.PublicAddress;

/** How far the bodies of a round have reported, in the API. */
public record RoundProgressRepresentation(String self, List<BodyProgress> items) {

    /**
     * How far one body has reported.
     *
     * @param lastReportedOn the day of the latest of the first reports on each commitment; null if there is none
     * @param finished whether a report exists on each commitment
     */
    public record BodyProgress(
            BodyReference body,
            long totalCommitments,
            long reportedCommitments,
            LocalDate lastReportedOn,
            boolean finished) {

        static BodyProgress of(BodyInRound progress, PublicAddress address) {
            return new BodyProgress(
                    BodyReference.of(progress.body(), address),
                    progress.total(),
                    progress.reported(),
                    progress.lastReportedOn(),
                    progress.isFinished());
        }
    }
}
