package org.sequitur.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/**
 * Makes one report at a time: each takes a good part of the memory that there is. A few may wait; whoever comes then is
 * told to come back.
 */
@ApplicationScoped
class RenderLimiter {

    static final int MOST_WAITING = 4;
    private static final int PATIENCE_SECONDS = 20;

    private final Semaphore press = new Semaphore(1, true);

    <T> T alone(Supplier<T> work) {
        if (waiting() >= MOST_WAITING) {
            throw Problem.of(ProblemType.SERVICE_UNAVAILABLE);
        }
        try {
            if (!press.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw Problem.of(ProblemType.SERVICE_UNAVAILABLE);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw Problem.of(ProblemType.SERVICE_UNAVAILABLE);
        }
        try {
            return work.get();
        } finally {
            press.release();
        }
    }

    int waiting() {
        return press.getQueueLength();
    }
}
