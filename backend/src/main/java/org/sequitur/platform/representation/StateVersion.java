package org.sequitur.platform.representation;

import java.time.LocalDate;

/**
 * A state of what the public can see: how many changes were committed, and the day, on which overdue and silent depend.
 *
 * @param restored how often either was seen to go back, as when a database is restored from a backup: the same count
 *     then stands for other data
 */
record StateVersion(long restored, long changes, LocalDate day) {

    /** For what does not depend on the data. */
    static final StateVersion ANY = new StateVersion(-1, -1, LocalDate.EPOCH);

    StateVersion followedBy(long nextChanges, LocalDate nextDay) {
        var back = nextChanges < changes || nextDay.isBefore(day);
        return new StateVersion(back ? restored + 1 : restored, nextChanges, nextDay);
    }

    boolean isOlderThan(StateVersion other) {
        return restored < other.restored
                || restored == other.restored && (changes < other.changes || day.isBefore(other.day));
    }
}
