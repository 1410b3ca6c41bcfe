package org.sequitur.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * When a commitment is due.
 *
 * @param deadline the last date that was set; null if none was
 * @param enteredOn the day on which Parliament's staff entered that date, which was set before; null for any other
 * @param timesPostponed how often a later date replaced an earlier one
 */
@Embeddable
public record Due(
        @Column(name = "deadline") LocalDate deadline,
        @Column(name = "deadline_entered_on") LocalDate enteredOn,
        @Column(name = "times_postponed") int timesPostponed) {

    static final Due NONE = new Due(null, null, 0);

    Due moved(LocalDate newDeadline, LocalDate newEnteredOn) {
        var postponed = deadline != null && newDeadline.isAfter(deadline);
        return new Due(newDeadline, newEnteredOn, timesPostponed + (postponed ? 1 : 0));
    }
}
