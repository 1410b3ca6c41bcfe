package org.sequitur.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

class RenderLimiterTest {

    @Test
    void a_few_requests_wait_and_further_ones_are_refused() throws InterruptedException, ExecutionException {
        var limiter = new RenderLimiter();
        var started = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        try (var readers = Executors.newCachedThreadPool()) {
            var first = readers.submit(() -> limiter.runExclusively(() -> {
                started.countDown();
                await(done);
                return "first";
            }));
            started.await();
            var others = IntStream.range(0, RenderLimiter.MAX_WAITING)
                    .mapToObj(reader -> readers.submit(() -> limiter.runExclusively(() -> "other")))
                    .toList();
            while (limiter.waiting() < RenderLimiter.MAX_WAITING) {
                Thread.onSpinWait();
            }

            var refused = assertThrows(Problem.class, () -> limiter.runExclusively(() -> "one too many"));

            assertEquals(ProblemType.SERVICE_UNAVAILABLE, refused.type());
            done.countDown();
            assertEquals("first", first.get());
            for (var other : others) {
                assertEquals("other", other.get());
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
