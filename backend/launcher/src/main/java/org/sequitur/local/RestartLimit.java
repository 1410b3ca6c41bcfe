package org.sequitur.local;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** Counts how often a server ended within a time window, and computes the pause before its next restart. */
final class RestartLimit {

    static final Duration WINDOW = Duration.ofMinutes(10);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration MAX_PAUSE = Duration.ofSeconds(30);
    /** Above this limit, servers are killed on purpose (drills) and restarted without a pause. */
    private static final int MAX_RESTARTS_WITH_PAUSES = 100;

    private final int maxRestarts;
    private final Deque<Long> ends = new ArrayDeque<>();

    RestartLimit(int maxRestarts) {
        this.maxRestarts = maxRestarts;
    }

    int maxRestarts() {
        return maxRestarts;
    }

    /** @return how often it ended within the window, including this time */
    int recordEnd() {
        var now = System.nanoTime();
        ends.removeIf(end -> now - end > WINDOW.toNanos());
        ends.add(now);
        return ends.size();
    }

    /** No pause before the first restart, then 1 s, doubled each time up to 30 s. */
    Duration pauseBefore(int restart) {
        if (restart == 1 || maxRestarts > MAX_RESTARTS_WITH_PAUSES) {
            return Duration.ZERO;
        }
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(restart - 2, 10));
        return pause.compareTo(MAX_PAUSE) < 0 ? pause : MAX_PAUSE;
    }
}
