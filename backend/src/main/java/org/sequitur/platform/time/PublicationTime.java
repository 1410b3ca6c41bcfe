package org.sequitur.platform.time;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Times of publication. Each is later than the one before, so that they give the order of publication. */
public final class PublicationTime {

    private PublicationTime() {}

    /**
     * The time of the next publication, in milliseconds: now, or one millisecond after the last one if the clock was set
     * back or another instance's clock is ahead.
     *
     * @param last the time of the last publication; null if there is none. The caller holds a lock, so that no two
     *     publications get the same time
     */
    public static Instant next(Instant last, Instant now) {
        var at = now.truncatedTo(ChronoUnit.MILLIS);
        return last == null || at.isAfter(last) ? at : last.plusMillis(1);
    }
}
