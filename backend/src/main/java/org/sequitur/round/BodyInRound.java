package org.sequitur.round;

import java.time.LocalDate;
import org.sequitur.body.Body;

/**
 * How far a body has reported in a round.
 *
 * @param total number of commitments on which the round awaits a report of the body, or has one; at least 1
 * @param reported number of those on which it has one
 * @param lastReportedOn the day of the latest of the first reports on each commitment; null if there is none
 */
public record BodyInRound(ReportingRound round, Body body, long total, long reported, LocalDate lastReportedOn) {

    /** The number of commitments on which a report is awaited. */
    public long left() {
        return total - reported;
    }

    public boolean isFinished() {
        return left() == 0;
    }
}
