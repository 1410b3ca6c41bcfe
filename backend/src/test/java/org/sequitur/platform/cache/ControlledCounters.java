package org.sequitur.platform.cache;

import java.sql.SQLException;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Counters of changes in the place of the database's, whose queries the test completes one by one. */
final class ControlledCounters implements ChangeCounter.Source {

    private static final int TIMEOUT_SECONDS = 60;

    /** A query that the reader has sent, and that waits for its result. */
    private record Query(CompletableFuture<Long> result) {}

    private final BlockingQueue<Query> queries = new LinkedBlockingQueue<>();
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();
    private final AtomicInteger released = new AtomicInteger();
    private volatile OptionalLong held = OptionalLong.empty();

    int opened() {
        return opened.get();
    }

    int closed() {
        return closed.get();
    }

    int released() {
        return released.get();
    }

    /** Whether no query waits for its result. */
    boolean areIdle() {
        return queries.isEmpty();
    }

    /** From now on the version can be held, with that number of changes. Before, a writer is about to commit. */
    void holdAt(long changes) {
        held = OptionalLong.of(changes);
    }

    /** The result of the next query, for the test to set. */
    CompletableFuture<Long> next() throws InterruptedException {
        return queries.poll(TIMEOUT_SECONDS, TimeUnit.SECONDS).result();
    }

    @Override
    public ChangeCounter open() {
        opened.incrementAndGet();
        return new ChangeCounter() {
            @Override
            public long current() throws SQLException {
                var query = new Query(new CompletableFuture<>());
                queries.add(query);
                try {
                    return query.result().get();
                } catch (ExecutionException failed) {
                    throw (SQLException) failed.getCause();
                } catch (InterruptedException interrupted) {
                    throw new IllegalStateException(interrupted);
                }
            }

            @Override
            public OptionalLong hold() {
                return held;
            }

            @Override
            public void release() {
                released.incrementAndGet();
            }

            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
    }
}
