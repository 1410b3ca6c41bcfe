package org.sequitur.platform.cache;

import java.time.LocalDate;

/**
 * A version of the public data: the number of committed changes, and the day, which overdue and stale depend on.
 *
 * @param restored how often the count or the day went back, as after a restore from backup: the same count then means other
 *     data
 */
record DataVersion(long restored, long changes, LocalDate day) {

    /** For responses that do not depend on the data. */
    static final DataVersion ANY = new DataVersion(-1, -1, LocalDate.EPOCH);

    DataVersion followedBy(long nextChanges, LocalDate nextDay) {
        var back = nextChanges < changes || nextDay.isBefore(day);
        return new DataVersion(back ? restored + 1 : restored, nextChanges, nextDay);
    }

    boolean isOlderThan(DataVersion other) {
        return restored < other.restored
                || restored == other.restored && (changes < other.changes || day.isBefore(other.day));
    }
}
