package org.sequitur.platform.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.sequitur.platform.observation.DatabaseOutage;

/** The reader under load, when it holds the version. */
class DataVersionHoldTest {

    private static final int TIMEOUT_SECONDS = 60;
    private static final Vertx VERTX = Vertx.vertx();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-26T12:00:00Z"), ZoneOffset.UTC);

    private final ControlledCounters counters = new ControlledCounters();
    private final DataVersionReader holding = new DataVersionReader(
            counters,
            new DatabaseOutage(),
            CLOCK,
            VERTX,
            Duration.ZERO,
            Duration.ofSeconds(TIMEOUT_SECONDS),
            Duration.ofSeconds(TIMEOUT_SECONDS));

    @AfterAll
    static void closeVertx() {
        VERTX.close();
    }

    @Test
    void under_load_the_version_is_held_and_known_without_a_query_until_it_is_released() throws Exception {
        counters.holdAt(7);
        holding.start(null);
        try {
            var versions = twoAtOnce();

            for (var version : versions) {
                assertEquals(version(7), get(version));
            }
            assertEquals(version(7), holding.heldVersion());
            assertTrue(counters.areIdle());
        } finally {
            holding.stop(null);
        }
        assertNull(holding.heldVersion());
        assertTrue(counters.released() >= 2);
    }

    @Test
    void while_a_writer_is_about_to_commit_the_version_is_read_and_not_held() throws Exception {
        holding.start(null);
        try {
            var versions = twoAtOnce();
            counters.next().complete(8L);

            for (var version : versions) {
                assertEquals(version(8), get(version));
            }
            assertNull(holding.heldVersion());
        } finally {
            holding.stop(null);
        }
    }

    /** Two requests that arrive during a query. */
    private List<CompletableFuture<DataVersion>> twoAtOnce() throws Exception {
        var first = read();
        var query = counters.next();
        var both = List.of(read(), read());
        query.complete(1L);
        get(first);
        return both;
    }

    private static DataVersion version(long changes) {
        return new DataVersion(0, changes, TODAY);
    }

    private CompletableFuture<DataVersion> read() {
        var response = new CompletableFuture<DataVersion>();
        holding.read(((VertxInternal) VERTX).createEventLoopContext(), (version, failure) -> {
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
