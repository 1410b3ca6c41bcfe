package org.sequitur.platform.cache;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The reads that the reader thread is completing, and since when. A timer on another thread refuses them if that takes
 * long.
 */
final class ReadBatch {

    private final AtomicReference<List<PendingReads.PendingRead>> reads = new AtomicReference<>(List.of());

    /** Time of {@link System#nanoTime}. Meaningless while {@link #busy} is false. */
    private volatile long busySince;

    private volatile boolean busy;

    /** The reader thread begins to complete these reads, or to renew a hold for them. */
    void begin(List<PendingReads.PendingRead> next) {
        busySince = System.nanoTime();
        reads.set(next);
        busy = true;
    }

    /** The reader thread waits for reads. */
    void end() {
        busy = false;
    }

    boolean isEmpty() {
        return reads.get().isEmpty();
    }

    int size() {
        return reads.get().size();
    }

    /** The reads, which the caller must complete. */
    List<PendingReads.PendingRead> take() {
        return reads.getAndSet(List.of());
    }

    /** Whether the reader thread has been completing these reads for that long. */
    boolean isOverdue(Duration limit) {
        return busy && System.nanoTime() - busySince >= limit.toNanos();
    }
}
