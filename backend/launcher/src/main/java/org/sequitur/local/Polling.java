package org.sequitur.local;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for a condition by polling. */
final class Polling {

    private static final Duration INTERVAL = Duration.ofMillis(50);

    private Polling() {}

    /**
     * Waits until the condition holds.
     *
     * @return whether it did within the limit
     */
    static boolean until(BooleanSupplier condition, Duration limit) {
        for (var end = System.nanoTime() + limit.toNanos(); System.nanoTime() < end; ) {
            if (condition.getAsBoolean()) {
                return true;
            }
            try {
                Thread.sleep(INTERVAL);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return false;
    }
}
