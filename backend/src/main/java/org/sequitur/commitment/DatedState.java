package org.sequitur.commitment;

import java.time.LocalDate;

/**
 * The state of a commitment on the days of a period.
 *
 * @param until the first day after the period
 */
public record DatedState(Long commitmentRowId, LocalDate from, LocalDate until, CommitmentState state) {

    DatedState endingBefore(LocalDate day) {
        return until.isAfter(day) ? new DatedState(commitmentRowId, from, day, state) : this;
    }

    /** Whether the commitment had this state at the end of that day. */
    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
