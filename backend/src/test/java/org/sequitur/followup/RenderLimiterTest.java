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
    void a_few_wait_for_their_report_and_others_are_told_to_come_back()
            throws InterruptedException, ExecutionException {
        var room = new RenderLimiter();
        var begun = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        try (var readers = Executors.newCachedThreadPool()) {
            var first = readers.submit(() -> room.alone(() -> {
                begun.countDown();
                await(done);
                return "first";
            }));
            begun.await();
            var others = IntStream.range(0, RenderLimiter.MOST_WAITING)
                    .mapToObj(reader -> readers.submit(() -> room.alone(() -> "other")))
                    .toList();
            while (room.waiting() < RenderLimiter.MOST_WAITING) {
                Thread.onSpinWait();
            }

            var refused = assertThrows(Problem.class, () -> room.alone(() -> "one too many"));

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
