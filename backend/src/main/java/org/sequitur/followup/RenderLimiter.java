package org.sequitur.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/**
 * Renders one report at a time, because each takes a large part of the memory. A few requests may wait; further ones
 * are refused with 503.
 */
@ApplicationScoped
class RenderLimiter {

    static final int MAX_WAITING = 4;
    /** Longer than a report may take to print. */
    private static final int MAX_WAIT_SECONDS = 110;

    private final Semaphore permit = new Semaphore(1, true);

    <T> T runExclusively(Supplier<T> work) {
        if (waiting() >= MAX_WAITING) {
            throw Problem.of(ProblemType.SERVICE_UNAVAILABLE);
        }
        try {
            if (!permit.tryAcquire(MAX_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw Problem.of(ProblemType.SERVICE_UNAVAILABLE);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw Problem.of(ProblemType.SERVICE_UNAVAILABLE);
        }
        try {
            return work.get();
        } finally {
            permit.release();
        }
    }

    int waiting() {
        return permit.getQueueLength();
    }
}
