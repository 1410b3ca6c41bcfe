package org.sequitur.platform.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.RealMariaDb;

@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
class DatabaseChangeCounterTest {

    @Inject
    AgroalDataSource database;

    private DatabaseChangeCounter count;
    private Connection writer;

    @BeforeEach
    void openConnections() throws SQLException {
        count = new DatabaseChangeCounter(database);
        writer = database.getConnection();
        writer.setAutoCommit(false);
        execute("set session innodb_lock_wait_timeout = 0");
    }

    @AfterEach
    void cleanUp() throws SQLException {
        execute("set session innodb_lock_wait_timeout = default");
        writer.rollback();
        writer.close();
        count.close();
    }

    @Test
    void changes_are_blocked_while_the_counter_is_held_and_possible_after_release() throws SQLException {
        var held = count.hold();
        assertEquals(OptionalLong.of(count()), held);
        for (var slot : new int[] {0, 7, 15}) {
            assertThrows(SQLException.class, () -> change(slot));
        }

        count.release();
        change(15);
        writer.commit();
        assertEquals(held.getAsLong() + 1, count.current());
    }

    @Test
    void several_instances_can_hold_the_counter_at_once() throws SQLException {
        try (var other = new DatabaseChangeCounter(database)) {
            assertTrue(count.hold().isPresent());
            assertTrue(other.hold().isPresent());
            other.release();
            assertThrows(SQLException.class, () -> change(1));
        }
    }

    @Test
    void an_uncommitted_change_prevents_holding_and_is_not_counted() throws SQLException {
        var before = count.current();
        change(7);

        assertTrue(count.hold().isEmpty());
        assertEquals(before, count.current());
        writer.commit();
        assertEquals(before + 1, count.current());
        assertEquals(OptionalLong.of(before + 1), count.hold());
    }

    @Test
    void a_failed_hold_leaves_no_rows_locked() throws SQLException {
        change(15);
        assertTrue(count.hold().isEmpty());

        // The failed hold had locked slot 0 before it met slot 15.
        change(0);
    }

    private long count() throws SQLException {
        try (var result = writer.createStatement().executeQuery("select sum(changes) from public_data_change")) {
            result.next();
            return result.getLong(1);
        }
    }

    private void change(int slot) throws SQLException {
        execute("update public_data_change set changes = changes + 1 where slot = " + slot);
    }

    private void execute(String sql) throws SQLException {
        try (var statement = writer.createStatement()) {
            statement.execute(sql);
        }
    }
}
