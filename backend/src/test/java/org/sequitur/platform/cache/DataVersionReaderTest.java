package org.sequitur.platform.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.platform.observation.DatabaseOutage;

/** The reader with a counter in the place of the database's, whose queries the test completes one by one. */
class DataVersionReaderTest {

    private static final int TIMEOUT_SECONDS = 60;
    private static final Vertx VERTX = Vertx.vertx();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-26T12:00:00Z"), ZoneOffset.UTC);

    private final ControlledCounters counters = new ControlledCounters();
    private final Context context = newEventLoop();
    private final DataVersionReader reader = reader(Duration.ZERO, Duration.ofSeconds(TIMEOUT_SECONDS));

    @BeforeEach
    void start() {
        reader.start(null);
    }

    @AfterEach
    void stop() {
        reader.stop(null);
    }

    @AfterAll
    static void closeVertx() {
        VERTX.close();
    }

    @Test
    void no_connection_is_opened_before_the_first_request() throws Exception {
        assertEquals(0, counters.opened());

        var version = read();
        counters.next().complete(1L);

        assertEquals(version(1), get(version));
        assertEquals(2, counters.opened());
    }

    @Test
    void requests_that_arrive_during_a_query_share_the_next_one() throws Exception {
        var first = read();
        var query = counters.next();
        var later = Stream.generate(this::read).limit(20).toList();
        query.complete(1L);
        counters.next().complete(2L);

        assertEquals(version(1), get(first));
        for (var version : later) {
            assertEquals(version(2), get(version));
        }
        assertTrue(counters.areIdle());
        assertEquals(2, counters.opened());
    }

    @Test
    void a_single_failure_is_retried_on_new_connections() throws Exception {
        var version = read();
        counters.next().completeExceptionally(new SQLException("The server closed the connection"));
        counters.next().complete(5L);

        assertEquals(version(5), get(version));
        assertEquals(0, reader.failures());
        assertEquals(4, counters.opened());
        assertEquals(2, counters.closed());
    }

    @Test
    void after_two_failures_the_waiting_requests_fail_and_later_ones_are_answered() throws Exception {
        var timeout = new SQLTimeoutException("No byte for 5 s");
        var version = read();
        counters.next().completeExceptionally(new SQLTimeoutException("No byte for 5 s"));
        counters.next().completeExceptionally(timeout);

        assertSame(
                timeout,
                assertThrows(ExecutionException.class, () -> get(version)).getCause());
        assertEquals(2, reader.failures());
        assertTrue(reader.isAlive());

        var later = read();
        counters.next().complete(6L);
        assertEquals(version(6), get(later));
        assertEquals(0, reader.failures());
    }

    @Test
    void requests_are_refused_while_a_query_gets_no_response_and_answered_afterwards() throws Exception {
        var impatient = reader(Duration.ZERO, Duration.ofMillis(1));
        impatient.start(null);
        try {
            var first = read(impatient);
            var query = counters.next();
            var second = read(impatient);

            assertInstanceOf(
                    SQLTimeoutException.class,
                    assertThrows(ExecutionException.class, () -> get(first)).getCause());
            assertInstanceOf(
                    SQLTimeoutException.class,
                    assertThrows(ExecutionException.class, () -> get(second)).getCause());

            query.complete(1L);
            CompletableFuture<DataVersion> later;
            do {
                later = read(impatient);
                counters.next().complete(2L);
            } while (later.handle((version, failure) -> failure != null).get(TIMEOUT_SECONDS, TimeUnit.SECONDS));
            assertEquals(version(2), get(later));
        } finally {
            impatient.stop(null);
        }
    }

    @Test
    void requests_are_answered_on_the_event_loop_of_their_context() throws Exception {
        var other = newEventLoop();
        var contexts = new LinkedBlockingQueue<Context>();
        reader.read(context, (version, failure) -> contexts.add(Vertx.currentContext()));
        counters.next().complete(1L);
        assertSame(context, contexts.poll(TIMEOUT_SECONDS, TimeUnit.SECONDS));

        reader.read(other, (version, failure) -> contexts.add(Vertx.currentContext()));
        counters.next().complete(1L);
        assertSame(other, contexts.poll(TIMEOUT_SECONDS, TimeUnit.SECONDS));
    }

    @Test
    void a_request_whose_callback_fails_does_not_affect_the_others() throws Exception {
        var first = read();
        var query = counters.next();
        reader.read(context, (version, failure) -> {
            throw new IllegalStateException("This request cannot be answered");
        });
        var other = read();
        query.complete(1L);
        counters.next().complete(1L);

        assertEquals(version(1), get(first));
        assertEquals(version(1), get(other));
    }

    @Test
    void a_count_that_went_back_is_a_newer_version() throws Exception {
        var before = read();
        counters.next().complete(9L);
        var seen = get(before);
        var after = read();
        counters.next().complete(4L);

        assertTrue(seen.isOlderThan(get(after)));
    }

    @Test
    void stopping_ends_the_thread_and_closes_the_connections() throws Exception {
        var version = read();
        counters.next().complete(1L);
        get(version);

        reader.stop(null);

        assertFalse(reader.isAlive());
        assertEquals(counters.opened(), counters.closed());
    }

    private static Context newEventLoop() {
        return ((VertxInternal) VERTX).createEventLoopContext();
    }

    private static DataVersion version(long changes) {
        return new DataVersion(0, changes, TODAY);
    }

    private DataVersionReader reader(Duration hold, Duration limit) {
        return new DataVersionReader(counters, new DatabaseOutage(), CLOCK, VERTX, Duration.ZERO, hold, limit);
    }

    private CompletableFuture<DataVersion> read() {
        return read(reader);
    }

    private CompletableFuture<DataVersion> read(DataVersionReader reader) {
        var response = new CompletableFuture<DataVersion>();
        reader.read(context, (version, failure) -> {
            if (failure == null) {
                response.complete(version);
            } else {
                response.completeExceptionally(failure);
            }
        });
        return response;
    }

    private static DataVersion get(CompletableFuture<DataVersion> response) throws Exception {
        return response.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    }
}
