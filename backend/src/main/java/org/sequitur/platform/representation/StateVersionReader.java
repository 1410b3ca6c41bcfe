package org.sequitur.platform.representation;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Context;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sequitur.platform.observation.DatabaseOutage;
import org.sequitur.platform.time.BrusselsTime;

/**
 * Reads the current state version, exactly, on every instance. The database is queried after each request has arrived, but
 * once for all requests that arrived in the meantime. Under load, changes are blocked for some milliseconds, and no query
 * is needed during that time. Either way, a response contains every change that was committed before its request, on any
 * instance.
 */
@ApplicationScoped
class StateVersionReader implements StateReader {

    /** A lease that was not renewed expires after this multiple of the hold time, as the connection may be lost. */
    private static final int EXPIRY_FACTOR = 4;

    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(5);

    /** Pause before the next hold after a writer was seen, as more writes may follow. */
    private static final long WRITERS_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final AgroalDataSource database;
    private final DatabaseOutage outage;
    private final Clock clock;
    private final long pauseNanos;
    private final long holdNanos;
    private final PendingReads pendingReads = new PendingReads();
    private Thread reader;

    // Used by the reader thread only.
    private List<PendingReads.PendingRead> batch = List.of();
    private StateVersion last = new StateVersion(0, 0, LocalDate.EPOCH);
    private long holdAllowedFrom = System.nanoTime();
    private volatile int failures;

    private volatile StateLease stateLease = StateLease.NONE;
    private volatile boolean stopped;

    StateVersionReader(
            AgroalDataSource database,
            DatabaseOutage outage,
            Clock clock,
            @ConfigProperty(name = "sequitur.state-check.pause") Duration pause,
            @ConfigProperty(name = "sequitur.state-check.hold") Duration hold) {
        this.database = database;
        this.outage = outage;
        this.clock = clock;
        this.pauseNanos = pause.toNanos();
        this.holdNanos = hold.toNanos();
    }

    void start(@Observes StartupEvent starting) {
        reader = Thread.ofPlatform().daemon().name("current-state").start(this::run);
    }

    void stop(@Observes ShutdownEvent stopping) {
        stopped = true;
        LockSupport.unpark(reader);
        try {
            // Its connection must return to the pool before the pool is closed.
            reader.join(STOP_TIMEOUT);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isAlive() {
        return reader.isAlive();
    }

    @Override
    public int failures() {
        return failures;
    }

    /** The state version if it is held now; null if it must be read. */
    StateVersion heldState() {
        return stateLease.state();
    }

    /** Reads the state version and calls back on the event loop of the given context, with the version or the failure. */
    void read(Context context, BiConsumer<StateVersion, Throwable> answer) {
        if (pendingReads.add(context, answer)) {
            LockSupport.unpark(reader);
        }
    }

    private void run() {
        while (!stopped) {
            // Connects on the first request, so that a database outage causes no connection attempts without need.
            if (batch.isEmpty()) {
                batch = awaitReads();
            }
            try (var one = new ChangeCounter(database);
                    var other = new ChangeCounter(database)) {
                while (!stopped) {
                    answerBatch(one, other);
                    batch = awaitReads();
                }
            } catch (Exception | OutOfMemoryError failure) {
                // A first failure may only mean that the server closed a connection that had been idle for long.
                if (++failures > 1) {
                    outage.failed(failure);
                    answer(null, failure);
                }
            }
        }
    }

    private void answerBatch(ChangeCounter one, ChangeCounter other) throws SQLException {
        var start = System.nanoTime();
        if (batch.size() > 1 && holdNanos > 0 && start - holdAllowedFrom >= 0 && hold(one, other)) {
            return;
        }
        answer(state(one.current()), null);
        pauseUntil(start + pauseNanos);
    }

    /**
     * Holds the state version while requests arrive and no writer waits. Each hold begins before the previous one ends, so
     * that no request waits in between; it cannot begin while a writer waits for that end.
     *
     * @return whether all waiting requests were answered
     */
    private boolean hold(ChangeCounter one, ChangeCounter other) throws SQLException {
        try {
            for (var turn = 0; !stopped; turn++) {
                var next = turn % 2 == 0 ? one : other;
                var last = turn % 2 == 0 ? other : one;
                var changes = next.hold();
                if (changes.isEmpty()) {
                    holdAllowedFrom = System.nanoTime() + WRITERS_PAUSE_NANOS;
                    return false;
                }
                var state = state(changes.getAsLong());
                var holding = new StateLease(state, System.nanoTime() + EXPIRY_FACTOR * holdNanos);
                stateLease = holding;
                last.release();
                answer(state, null);
                pauseUntil(System.nanoTime() + holdNanos);
                if (!holding.wasUsed()) {
                    return true;
                }
                batch = pendingReads.drain();
            }
            return true;
        } finally {
            stateLease = StateLease.NONE;
            one.release();
            other.release();
        }
    }

    private StateVersion state(long changes) {
        last = last.followedBy(changes, BrusselsTime.today(clock));
        return last;
    }

    private void answer(StateVersion state, Throwable failure) {
        PendingReads.answer(batch, state, failure);
        batch = List.of();
        if (failure == null) {
            failures = 0;
            outage.worked();
        }
    }

    private List<PendingReads.PendingRead> awaitReads() {
        var reads = pendingReads.drain();
        while (reads.isEmpty() && !stopped) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            reads = pendingReads.drain();
        }
        return reads;
    }

    private void pauseUntil(long nanos) {
        for (var left = nanos - System.nanoTime(); left > 0 && !stopped; left = nanos - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
