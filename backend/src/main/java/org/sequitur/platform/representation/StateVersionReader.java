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
 * Tells which state of the data is the current one, exactly, on every instance. The database is asked after each request
 * has come in, but once for all the requests that have come in meanwhile. Where many come, changes are held back for some
 * milliseconds, and nothing needs to be asked until then. Either way a change committed before a request is in its
 * answer, whichever instance made it.
 */
@ApplicationScoped
class StateVersionReader implements StateReader {

    /** So many times as long as it should be, a hold is believed in that was not renewed: the connection may be lost. */
    private static final int LATE = 4;

    private static final Duration TO_STOP = Duration.ofSeconds(5);

    /** After a writer was in the way: where one writes, more may. */
    private static final long WRITERS_TURN_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final AgroalDataSource database;
    private final DatabaseOutage outage;
    private final Clock clock;
    private final long pauseNanos;
    private final long holdNanos;
    private final PendingReads pendingReads = new PendingReads();
    private Thread asker;

    // Known to the asking thread alone.
    private List<PendingReads.Question> taken = List.of();
    private StateVersion last = new StateVersion(0, 0, LocalDate.EPOCH);
    private long mayHoldFrom = System.nanoTime();
    private volatile int failures;

    private volatile StateLease stateLease = StateLease.NOTHING;
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
        asker = Thread.ofPlatform().daemon().name("current-state").start(this::run);
    }

    void stop(@Observes ShutdownEvent stopping) {
        stopped = true;
        LockSupport.unpark(asker);
        try {
            // Its connection goes back before the pool is closed.
            asker.join(TO_STOP);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isAlive() {
        return asker.isAlive();
    }

    @Override
    public int failures() {
        return failures;
    }

    /** The state, if it is held at this moment; else null, and it is to be asked for. */
    StateVersion held() {
        return stateLease.state();
    }

    /** Answers on the event loop of the given context, with the state or with what kept it from being known. */
    void ask(Context context, BiConsumer<StateVersion, Throwable> answer) {
        if (pendingReads.add(context, answer)) {
            LockSupport.unpark(asker);
        }
    }

    private void run() {
        while (!stopped) {
            // Connected only once somebody asks: a database that is away is not knocked at for nobody.
            if (taken.isEmpty()) {
                taken = awaitQuestions();
            }
            try (var one = new ChangeCounter(database);
                    var other = new ChangeCounter(database)) {
                while (!stopped) {
                    answerFrom(one, other);
                    taken = awaitQuestions();
                }
            } catch (Exception | OutOfMemoryError away) {
                // The first time it may only be that the server closed a connection that had long been idle.
                if (++failures > 1) {
                    outage.failed(away);
                    answer(null, away);
                }
            }
        }
    }

    private void answerFrom(ChangeCounter one, ChangeCounter other) throws SQLException {
        var asked = System.nanoTime();
        if (taken.size() > 1 && holdNanos > 0 && asked - mayHoldFrom >= 0 && hold(one, other)) {
            return;
        }
        answer(state(one.now()), null);
        pauseUntil(asked + pauseNanos);
    }

    /**
     * Holds the state for as long as somebody reads and nobody writes. Each hold begins before the last one ends, so that
     * no reader waits in between; it cannot begin where a writer waits for that end.
     *
     * @return whether all who had asked are answered
     */
    private boolean hold(ChangeCounter one, ChangeCounter other) throws SQLException {
        try {
            for (var turn = 0; !stopped; turn++) {
                var next = turn % 2 == 0 ? one : other;
                var last = turn % 2 == 0 ? other : one;
                var changes = next.hold();
                if (changes.isEmpty()) {
                    mayHoldFrom = System.nanoTime() + WRITERS_TURN_NANOS;
                    return false;
                }
                var state = state(changes.getAsLong());
                var holding = new StateLease(state, System.nanoTime() + LATE * holdNanos);
                stateLease = holding;
                last.release();
                answer(state, null);
                pauseUntil(System.nanoTime() + holdNanos);
                if (!holding.wasUseful()) {
                    return true;
                }
                taken = pendingReads.take();
            }
            return true;
        } finally {
            stateLease = StateLease.NOTHING;
            one.release();
            other.release();
        }
    }

    private StateVersion state(long changes) {
        last = last.followedBy(changes, BrusselsTime.today(clock));
        return last;
    }

    private void answer(StateVersion state, Throwable away) {
        PendingReads.answer(taken, state, away);
        taken = List.of();
        if (away == null) {
            failures = 0;
            outage.worked();
        }
    }

    private List<PendingReads.Question> awaitQuestions() {
        var asked = pendingReads.take();
        while (asked.isEmpty() && !stopped) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            asked = pendingReads.take();
        }
        return asked;
    }

    private void pauseUntil(long nanos) {
        for (var left = nanos - System.nanoTime(); left > 0 && !stopped; left = nanos - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
