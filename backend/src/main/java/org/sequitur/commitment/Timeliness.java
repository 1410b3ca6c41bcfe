package org.sequitur.commitment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Deadline and silence of a commitment on a day; computed, never stored.
 *
 * @param settled closed, or implemented and confirmed by Parliament: the owner has nothing more to do, so it is neither
 *     overdue nor stale
 * @param deadline the date in force; null if none was set or the commitment is closed
 * @param silentSince the day of the last report, or of the adoption
 */
public record Timeliness(LocalDate day, boolean closed, boolean settled, LocalDate deadline, LocalDate silentSince) {

    private static final int SOON_DAYS = 30;
    private static final int STALE_DAYS = 180;

    // The same rules in SQL, for a commitment c and a parameter :day.
    public static final String CLOSED_SQL = "(c.closed_on is not null)";
    public static final String CONFIRMED_IMPLEMENTED_SQL =
            "(c.implementation_status = 'IMPLEMENTED' and c.assessment = 'CONFIRMED')";
    private static final String UNSETTLED_SQL = "c.closed_on is null and not " + CONFIRMED_IMPLEMENTED_SQL;
    private static final String DUE_SQL = UNSETTLED_SQL + " and c.deadline is not null";
    public static final String OVERDUE_SQL = "(" + DUE_SQL + " and c.deadline < :day)";
    public static final String DUE_SOON_SQL =
            "(" + DUE_SQL + " and c.deadline between :day and date_add(:day, interval " + SOON_DAYS + " day))";
    public static final String STALE_SQL =
            "(" + UNSETTLED_SQL + " and c.silent_since <= date_sub(:day, interval " + STALE_DAYS + " day))";

    boolean overdue() {
        return !settled && deadline != null && deadline.isBefore(day);
    }

    /** Days since the deadline; null if it is not overdue. */
    Integer overdueDays() {
        return overdue() ? (int) ChronoUnit.DAYS.between(deadline, day) : null;
    }

    boolean dueSoon() {
        return !settled && deadline != null && !deadline.isBefore(day) && !deadline.isAfter(day.plusDays(SOON_DAYS));
    }

    boolean stale() {
        return !settled && silentDays() >= STALE_DAYS;
    }

    int silentDays() {
        return (int) Math.max(0, ChronoUnit.DAYS.between(silentSince, day));
    }
}
