package org.sequitur.platform.cache;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sequitur.platform.observation.DatabaseOutage;
import org.sequitur.platform.time.BrusselsTime;

/**
 * Reads the current data version, exactly, on every instance. The database is queried after each request has arrived, but
 * once for all requests that arrived in the meantime. Under load, changes are blocked for some milliseconds, and no query
 * is needed during that time. Either way, a response contains every change that was committed before its request, on any
 * instance.
 */
@ApplicationScoped
class DataVersionReader implements DataVersionReaderStatus {

    /** A hold that was not renewed expires after this multiple of the hold time, as the connection may be lost. */
    private static final int EXPIRY_FACTOR = 4;

    /** Maximum wait of a read for the database; far longer than the query ever takes. */
    private static final Duration LIMIT = Duration.ofSeconds(4);

    private static final long CHECK_MILLIS = 500;
    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(5);

    /** Pause before the next hold after a writer was seen, as more writes may follow. */
    private static final long WRITERS_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final ChangeCounter.Source counters;
    private final DatabaseOutage outage;
    private final Clock clock;
    private final Vertx vertx;
    private final long pauseNanos;
    private final long holdNanos;
    private final Duration limit;
    private final PendingReads pendingReads = new PendingReads();
    private final ReadBatch batch = new ReadBatch();
    private Thread reader;
    // Used by the reader thread only.
    private DataVersion last = new DataVersion(0, 0, LocalDate.EPOCH);
    private long holdAllowedFrom = System.nanoTime();
    private volatile int failures;
    private volatile DataVersionHold hold = DataVersionHold.NONE;
    private volatile boolean stopped;

    @Inject
    DataVersionReader(
            AgroalDataSource database,
            DatabaseOutage outage,
            Clock clock,
            Vertx vertx,
            @ConfigProperty(name = "sequitur.data-version.pause") Duration pause,
            @ConfigProperty(name = "sequitur.data-version.hold") Duration hold) {
        this(() -> new DatabaseChangeCounter(database), outage, clock, vertx, pause, hold, LIMIT);
    }

    /**
     * @param pause least time between two queries
     * @param hold how long the version is held; zero: never
     * @param limit maximum wait of a read for the database
     */
    DataVersionReader(
            ChangeCounter.Source counters,
            DatabaseOutage outage,
            Clock clock,
            Vertx vertx,
            Duration pause,
            Duration hold,
            Duration limit) {
        this.counters = counters;
        this.outage = outage;
        this.clock = clock;
        this.vertx = vertx;
        this.pauseNanos = pause.toNanos();
        this.holdNanos = hold.toNanos();
        this.limit = limit;
    }

    void start(@Observes StartupEvent starting) {
        vertx.setPeriodic(CHECK_MILLIS, timer -> {
            if (stopped) {
                vertx.cancelTimer(timer);
            } else {
                refuseOverdueReads();
            }
        });
        reader = Thread.ofPlatform().daemon().name("data-version-reader").start(this::run);
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

    /** The data version if it is held now; null if it must be read. */
    DataVersion heldVersion() {
        return hold.version();
    }

    /** Reads the data version and calls back on the event loop of the given context, with the version or the failure. */
    void read(Context context, BiConsumer<DataVersion, Throwable> callback) {
        if (pendingReads.add(context, callback)) {
            LockSupport.unpark(reader);
        }
    }

    /**
     * If the database does not respond, the reader thread waits for several timeouts in a row: of two connections, their
     * return to the pool, and new ones. The reads are refused earlier.
     */
    private void refuseOverdueReads() {
        if (!batch.isOverdue(limit)) {
            return;
        }
        var overdue = new ArrayList<>(batch.take());
        overdue.addAll(pendingReads.drain());
        if (!overdue.isEmpty()) {
            var failure = new SQLTimeoutException("no response within " + limit.toSeconds() + " s");
            outage.recordFailure(failure);
            PendingReads.complete(overdue, null, failure);
        }
    }

    private void run() {
        while (!stopped) {
            // Connects on the first request, so that a database outage causes no connection attempts without need.
            if (batch.isEmpty()) {
                awaitReads();
            }
            try (var one = counters.open();
                    var other = counters.open()) {
                while (!stopped) {
                    completeBatch(one, other);
                    awaitReads();
                }
            } catch (Exception | OutOfMemoryError failure) {
                // A first failure may only mean that the server closed a connection that had been idle for long.
                if (++failures > 1) {
                    outage.recordFailure(failure);
                    complete(null, failure);
                }
            }
        }
    }

    private void completeBatch(ChangeCounter one, ChangeCounter other) throws SQLException {
        var start = System.nanoTime();
        if (batch.size() > 1 && holdNanos > 0 && start - holdAllowedFrom >= 0 && hold(one, other)) {
            return;
        }
        complete(version(one.current()), null);
        pauseUntil(start + pauseNanos);
    }

    /**
     * Holds the data version while requests arrive and no writer waits. Each hold begins before the previous one ends, so
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
                var version = version(changes.getAsLong());
                var holding = new DataVersionHold(version, System.nanoTime() + EXPIRY_FACTOR * holdNanos);
                hold = holding;
                last.release();
                complete(version, null);
                pauseUntil(System.nanoTime() + holdNanos);
                if (!holding.wasUsed()) {
                    return true;
                }
                batch.begin(pendingReads.drain());
            }
            return true;
        } finally {
            hold = DataVersionHold.NONE;
            one.release();
            other.release();
        }
    }

    private DataVersion version(long changes) {
        last = last.followedBy(changes, BrusselsTime.today(clock));
        return last;
    }

    private void complete(DataVersion version, Throwable failure) {
        if (failure == null) {
            failures = 0;
            outage.recordSuccess();
        }
        PendingReads.complete(batch.take(), version, failure);
    }

    private void awaitReads() {
        batch.end();
        var reads = pendingReads.drain();
        while (reads.isEmpty() && !stopped) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            reads = pendingReads.drain();
        }
        batch.begin(reads);
    }

    private void pauseUntil(long nanos) {
        for (var left = nanos - System.nanoTime(); left > 0 && !stopped; left = nanos - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
