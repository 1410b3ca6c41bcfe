package org.sequitur.platform.cache;

import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Requests that wait for the current data version. */
final class PendingReads {

    private static final Logger LOG = Logger.getLogger(PendingReads.class);

    /** A waiting request: the context to resume on, and the callback. */
    record PendingRead(Context context, BiConsumer<DataVersion, Throwable> callback) {}

    private List<PendingRead> waiting = new ArrayList<>();

    /**
     * Adds a waiting request.
     *
     * @return whether it is the first one since the last {@link #drain}
     */
    synchronized boolean add(Context context, BiConsumer<DataVersion, Throwable> callback) {
        var first = waiting.isEmpty();
        waiting.add(new PendingRead(context, callback));
        return first;
    }

    synchronized List<PendingRead> drain() {
        if (waiting.isEmpty()) {
            return List.of();
        }
        var drained = waiting;
        waiting = new ArrayList<>(drained.size());
        return drained;
    }

    /** Schedules one task per event loop, not one per request. */
    static void complete(List<PendingRead> reads, DataVersion version, Throwable failure) {
        reads.stream()
                .collect(Collectors.groupingBy(read -> VertxContext.getRootContext(read.context())))
                .forEach((eventLoop, readsOfLoop) ->
                        eventLoop.runOnContext(ignored -> readsOfLoop.forEach(read -> resume(read, version, failure))));
    }

    /** A failure in one callback must not affect the others. */
    private static void resume(PendingRead read, DataVersion version, Throwable failure) {
        try {
            read.callback().accept(version, failure);
        } catch (RuntimeException fault) {
            LOG.error("A waiting request could not be answered", fault);
        }
    }
}
