package attack;

import java.io.IOException;
import java.util.Collections;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** The reader on another address: requests public pages at a fixed rate, each on a new connection. */
final class Probe implements AutoCloseable {

    static final int TIMEOUT_MILLIS = 10_000;

    private static final int INTERVAL_MILLIS = 25;
    private static final int MAX_OPEN = 300;
    private static final List<String> CACHED_PATHS = List.of(
            "/commitments?resolution=a-590", "/commitments/a-590-2.4", "/resolutions/a-590", "/refData/assessments");

    /** @param status 0 if there was no response in time */
    record Sample(double millis, int status) {
        boolean good(double limit) {
            return status == 200 && millis <= limit;
        }
    }

    private final List<Sample> samples = Collections.synchronizedList(new ArrayList<>());
    private final Semaphore open = new Semaphore(MAX_OPEN);
    private final Thread clock = Thread.ofPlatform().daemon().unstarted(this::run);
    private volatile boolean stopped;
    private boolean collected;

    static Probe start() {
        var probe = new Probe();
        probe.clock.start();
        return probe;
    }

    private void run() {
        for (var turn = 0; !stopped; turn++) {
            var path = RawConnection.BASE + CACHED_PATHS.get(turn % CACHED_PATHS.size());
            if (open.tryAcquire()) {
                // A platform thread, as virtual threads would wait for the attacker's.
                Thread.ofPlatform().daemon().start(() -> {
                    samples.add(sample(path));
                    open.release();
                });
            } else {
                samples.add(new Sample(TIMEOUT_MILLIS, 0));
            }
            Attack.sleep(INTERVAL_MILLIS);
        }
    }

    static Sample sample(String path) {
        var from = System.nanoTime();
        int status;
        try (var connection = new RawConnection(RawConnection.READER, TIMEOUT_MILLIS)) {
            connection.send(RawConnection.closing(path));
            status = connection.status();
            connection.rest();
        } catch (IOException | RuntimeException none) {
            status = 0;
        }
        return new Sample((System.nanoTime() - from) / 1e6, status);
    }

    /**
     * Waits until so many responses in a row are good.
     *
     * @return seconds, or -1 if this did not happen
     */
    static double recovery(int limitSeconds) {
        var from = System.nanoTime();
        for (var good = new AtomicInteger(); (System.nanoTime() - from) / 1e9 < limitSeconds; ) {
            var began = System.nanoTime();
            var sample = sample(RawConnection.BASE + CACHED_PATHS.getFirst());
            good.set(sample.good(250) ? good.get() + 1 : 0);
            if (good.get() == 5) {
                return Math.max(0, (began - from) / 1e9 - 5 * INTERVAL_MILLIS / 1e3);
            }
            Attack.sleep(INTERVAL_MILLIS);
        }
        return -1;
    }

    /** Stops new requests; pending ones still wait for their responses. */
    void halt() {
        stopped = true;
    }

    /** Waits for all pending requests. */
    List<Sample> stop() {
        close();
        return List.copyOf(samples);
    }

    @Override
    public void close() {
        halt();
        if (collected) {
            return;
        }
        collected = true;
        try {
            clock.join();
            open.acquire(MAX_OPEN);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
