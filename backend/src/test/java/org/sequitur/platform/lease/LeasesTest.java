package org.sequitur.platform.lease;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sequitur.local.EmbeddedMariaDb;
import org.sequitur.local.MariaDbProgram;
import org.sequitur.testsupport.DatabaseOf;
import org.sequitur.testsupport.RealMariaDb;

/** Each instance has its own connections to the same database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("server")
class LeasesTest {

    private static final Duration LIFE = Duration.ofSeconds(2);
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private EmbeddedMariaDb database;

    @BeforeAll
    void startDatabase(@TempDir Path folder) throws SQLException {
        database = EmbeddedMariaDb.start(folder.resolve("state"), MariaDbProgram.packed(RealMariaDb.PROGRAMS));
        try (var connection = DatabaseOf.operator(database);
                var statement = connection.createStatement()) {
            statement.execute(Leases.TABLE);
        }
    }

    @AfterAll
    void stop() {
        database.close();
    }

    @Test
    void work_is_done_by_one_instance_and_the_lease_is_free_afterwards() throws SQLException {
        var done = new AtomicInteger();
        instance().runIfFree("work", lease -> {
            assertTrue(lease.isHeld());
            instance().runIfFree("work", _ -> done.addAndGet(10));
            done.incrementAndGet();
        });
        assertEquals(1, done.get());

        assertThrows(
                IllegalStateException.class,
                () -> instance().runIfFree("work", _ -> {
                    throw new IllegalStateException("A job fails");
                }));
        instance().tryAcquire("work").orElseThrow().close();
    }

    @Test
    void an_outage_of_the_database_stops_work_with_its_cause() {
        var unreachable = new Leases(() -> {
            throw new SQLException("unreachable");
        });

        var failure = assertThrows(
                IllegalStateException.class, () -> unreachable.runIfFree("work", _ -> fail("without a lease")));
        assertEquals("unreachable", failure.getCause().getMessage());
    }

    @Test
    void only_one_instance_at_a_time_holds_a_lease() {
        var inside = new AtomicInteger();
        var overlaps = new AtomicInteger();
        var turns = new AtomicInteger();
        var instances = IntStream.range(0, 6)
                .mapToObj(_ -> CompletableFuture.runAsync(() -> {
                    var leases = instance();
                    for (var turn = 0; turn < 5; turn++) {
                        try (var lease = leases.acquire("turns", TIMEOUT).orElseThrow()) {
                            overlaps.addAndGet(inside.getAndIncrement());
                            turns.incrementAndGet();
                            Thread.sleep(5);
                            inside.decrementAndGet();
                        } catch (SQLException | InterruptedException failed) {
                            throw new IllegalStateException(failed);
                        }
                    }
                }))
                .toArray(CompletableFuture[]::new);

        CompletableFuture.allOf(instances).join();

        assertTrue(turns.get() == 30 && overlaps.get() == 0, turns + " turns, " + overlaps + " overlaps");
    }

    @Test
    void a_renewed_lease_outlives_its_duration() throws Exception {
        try (var lease = instance().tryAcquire("long").orElseThrow()) {
            assertTrue(instance().acquire("long", LIFE.multipliedBy(3)).isEmpty());
            assertTrue(lease.confirm());
        }
        assertTrue(instance().tryAcquire("long").isPresent());
    }

    @Test
    void a_dead_instances_lease_passes_to_another_and_its_holder_detects_the_loss() throws Exception {
        var dead = new AtomicBoolean();
        var failing = new Leases(
                () -> {
                    if (dead.get()) {
                        throw new SQLException("away");
                    }
                    return open();
                },
                LIFE);
        var lease = failing.tryAcquire("inherited").orElseThrow();
        assertTrue(lease.isHeld());
        assertTrue(instance().tryAcquire("inherited").isEmpty());

        dead.set(true);
        try (var successor = instance().acquire("inherited", TIMEOUT).orElseThrow()) {
            assertFalse(lease.isHeld());
            dead.set(false);
            assertFalse(lease.confirm());
            assertTrue(successor.confirm());
        }
    }

    private Leases instance() {
        return new Leases(this::open, LIFE);
    }

    private Connection open() throws SQLException {
        return DatabaseOf.operator(database);
    }
}
