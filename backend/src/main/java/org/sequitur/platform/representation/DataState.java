package org.sequitur.platform.representation;

import java.time.LocalDate;

/**
 * A state of what the public can see: how many changes were committed, and the day, on which overdue and silent depend.
 *
 * @param restored how often either was seen to go back, as when a database is restored from a backup: the same count
 *     then stands for other data
 */
record DataState(long restored, long changes, LocalDate day) {

    /** For what does not depend on the data. */
    static final DataState ANY = new DataState(-1, -1, LocalDate.EPOCH);

    DataState followedBy(long nextChanges, LocalDate nextDay) {
        var back = nextChanges < changes || nextDay.isBefore(day);
        return new DataState(back ? restored + 1 : restored, nextChanges, nextDay);
    }

    boolean isOlderThan(DataState other) {
        return restored < other.restored
                || restored == other.restored && (changes < other.changes || day.isBefore(other.day));
    }
}
