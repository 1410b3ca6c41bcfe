package org.sequitur.platform.representation;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.sequitur.platform.time.Day;

/**
 * Tells which state of the data is the current one, exactly, on every instance: the database is asked after each request
 * has come in, but once for all the requests that have come in meanwhile. A change committed before a request is
 * therefore in its answer, whichever instance made it, and a busy server asks no more often than once in half a
 * millisecond.
 */
@ApplicationScoped
class CurrentState {

    private static final Logger LOG = Logger.getLogger(CurrentState.class);
    private static final int TIMEOUT_MILLIS = 5_000;

    /** Somebody who wants to know, and where to tell it. */
    private record Question(Context context, BiConsumer<DataState, Throwable> answer) {}

    private final AgroalDataSource database;
    private final Clock clock;
    private final long pauseNanos;
    private final Object lock = new Object();
    private List<Question> waiting = new ArrayList<>();
    private Thread asker;

    // Known to the asking thread alone.
    private List<Question> taken = List.of();
    private DataState last = new DataState(0, 0, LocalDate.EPOCH);
    private int failures;

    private volatile boolean stopped;

    CurrentState(
            AgroalDataSource database,
            Clock clock,
            @ConfigProperty(name = "sequitur.state-check.pause") Duration pause) {
        this.database = database;
        this.clock = clock;
        this.pauseNanos = pause.toNanos();
    }

    void start(@Observes StartupEvent starting) {
        asker = Thread.ofPlatform().daemon().name("current-state").start(this::run);
    }

    void stop(@Observes ShutdownEvent stopping) {
        stopped = true;
        LockSupport.unpark(asker);
        try {
            // Its connection goes back before the pool is closed.
            asker.join(Duration.ofMillis(TIMEOUT_MILLIS));
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** Answers on the event loop of the given context, with the state or with what kept it from being known. */
    void ask(Context context, BiConsumer<DataState, Throwable> answer) {
        boolean first;
        synchronized (lock) {
            first = waiting.isEmpty();
            waiting.add(new Question(context, answer));
        }
        if (first) {
            LockSupport.unpark(asker);
        }
    }

    private void run() {
        while (!stopped) {
            // Connected only once somebody asks: a database that is away is not knocked at for nobody.
            if (taken.isEmpty()) {
                taken = awaitQuestions();
            }
            try {
                answerFromOneConnection();
            } catch (Exception | OutOfMemoryError away) {
                // The first time it may only be that the server closed a connection that had long been idle.
                if (++failures > 1) {
                    LOG.warnf("The state of the data cannot be asked for: %s", away.getMessage());
                    answer(taken, null, away);
                    taken = List.of();
                }
            }
        }
    }

    private void answerFromOneConnection() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setNetworkTimeout(Runnable::run, TIMEOUT_MILLIS);
            try (var query = connection.prepareStatement("select sum(changes) from public_data_change")) {
                while (!stopped) {
                    var asked = System.nanoTime();
                    answer(taken, state(query), null);
                    taken = List.of();
                    failures = 0;
                    pauseUntil(asked + pauseNanos);
                    taken = awaitQuestions();
                }
            }
        }
    }

    private DataState state(PreparedStatement query) throws SQLException {
        try (var result = query.executeQuery()) {
            result.next();
            last = last.followedBy(result.getLong(1), Day.today(clock));
            return last;
        }
    }

    private List<Question> awaitQuestions() {
        var questions = take();
        while (questions.isEmpty() && !stopped) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            questions = take();
        }
        return questions;
    }

    private List<Question> take() {
        synchronized (lock) {
            if (waiting.isEmpty()) {
                return List.of();
            }
            var taken = waiting;
            waiting = new ArrayList<>(taken.size());
            return taken;
        }
    }

    /** One task for each event loop, not one for each request. */
    private static void answer(List<Question> questions, DataState state, Throwable away) {
        questions.stream()
                .collect(Collectors.groupingBy(question -> VertxContext.getRootContext(question.context())))
                .forEach((eventLoop, asked) ->
                        eventLoop.runOnContext(ignored -> asked.forEach(question -> tell(question, state, away))));
    }

    /** What goes wrong with one answer is not to keep the others from theirs. */
    private static void tell(Question question, DataState state, Throwable away) {
        try {
            question.answer().accept(state, away);
        } catch (RuntimeException fault) {
            LOG.error("A reader could not be answered", fault);
        }
    }

    private void pauseUntil(long nanos) {
        for (var left = nanos - System.nanoTime(); left > 0 && !stopped; left = nanos - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
