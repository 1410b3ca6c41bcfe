package org.sequitur.local;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for what tells of itself only when asked. */
final class Polling {

    private static final Duration BETWEEN = Duration.ofMillis(50);

    private Polling() {}

    /** Says whether it came true in time. */
    static boolean until(BooleanSupplier condition, Duration limit) {
        for (var end = System.nanoTime() + limit.toNanos(); System.nanoTime() < end; ) {
            if (condition.getAsBoolean()) {
                return true;
            }
            try {
                Thread.sleep(BETWEEN);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return false;
    }
}
