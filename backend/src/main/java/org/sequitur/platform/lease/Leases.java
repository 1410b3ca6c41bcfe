package org.sequitur.platform.lease;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.sequitur.platform.retry.LockErrors;

/**
 * Locks across all API instances, stored as rows of the table {@code lease}. MariaDB's lock functions and row locks hold on
 * one cluster node only. A row update works on all nodes: if two nodes update the same row, the cluster refuses the second
 * commit. Clocks of other machines are not used: a lease counts as abandoned if this instance has not seen a renewal for
 * the whole lease duration and was itself able to write to the database during that time.
 *
 * <p>JDBC, because each statement is a transaction of its own, which counts the rows that it changed.
 */
public final class Leases {

    /** Source of database connections; each is closed after use. */
    @FunctionalInterface
    public interface ConnectionSource {

        /** A connection in auto-commit mode, new or from a pool. */
        Connection open() throws SQLException;
    }

    /** DDL of the table. Run before any migration, by an account that may create tables. */
    public static final String TABLE = """
            create table if not exists lease (
                name    varchar(60) not null,
                version bigint      not null,
                holder  char(36),
                primary key (name)
            ) default character set utf8mb4 collate utf8mb4_nopad_bin""";

    private static final Logger LOG = Logger.getLogger(Leases.class);
    private static final int DEADLOCK = 1213;
    private static final Duration DURATION = Duration.ofSeconds(20);

    /** The row version that this instance last saw, and when it first saw it. */
    private record Seen(long version, long sinceNanos) {}

    private record Row(long version, String holder) {}

    private final ConnectionSource connections;
    private final Duration duration;
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    public Leases(ConnectionSource connections) {
        this(connections, DURATION);
    }

    /** @param duration how long a lease is valid without renewal; after that it counts as abandoned */
    Leases(ConnectionSource connections, Duration duration) {
        this.connections = connections;
        this.duration = duration;
    }

    /**
     * @param name of the lease, at most 50 characters
     * @return empty if another instance, or another thread of this one, holds it
     */
    public Optional<Lease> tryAcquire(String name) throws SQLException {
        try (var connection = connections.open()) {
            var startNanos = System.nanoTime();
            var row = read(connection, name);
            if (row.holder() != null) {
                var waited = awaitWritable(connection, name);
                row = read(connection, name);
                if (row.holder() != null && !isAbandoned(name, row, waited)) {
                    return Optional.empty();
                }
            }
            var holder = UUID.randomUUID().toString();
            if (!changed(
                    connection,
                    "update lease set holder = ?, version = version + 1 where name = ? and version = ?",
                    holder,
                    name,
                    row.version())) {
                return Optional.empty();
            }
            seen.remove(name);
            // The holder stops relying on the lease at 3/4 of its duration, before others consider it abandoned.
            var lease = new Lease(this, name, holder, duration.toNanos() * 3 / 4, startNanos);
            Thread.ofPlatform().daemon().name("lease " + name).start(() -> renewUntilLost(lease));
            return Optional.of(lease);
        }
    }

    /**
     * Does work that only one instance may do at a time. Does nothing if another instance is doing it.
     *
     * @param work is given the lease, which it can lose meanwhile
     */
    public void runIfFree(String name, Consumer<Lease> work) {
        try (var lease = tryAcquire(name).orElse(null)) {
            if (lease != null) {
                work.accept(lease);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The work of the lease " + name + " has to wait", failure);
        }
    }

    /**
     * Waits until the lease is free.
     *
     * @return empty if it is still held after {@code timeout}
     */
    public Optional<Lease> acquire(String name, Duration timeout) throws SQLException, InterruptedException {
        var deadline = System.nanoTime() + timeout.toNanos();
        while (true) {
            var lease = tryAcquire(name);
            if (lease.isPresent() || System.nanoTime() - deadline >= 0) {
                return lease;
            }
            Thread.sleep(Math.clamp(duration.toMillis() / 50, 10, 500));
        }
    }

    /**
     * Writes to the table and measures how long it takes: during a schema change on a cluster no lease can be renewed, so
     * waiting time must not count as missing renewals.
     *
     * @return duration of the write in nanoseconds
     */
    private static long awaitWritable(Connection connection, String name) throws SQLException {
        var before = System.nanoTime();
        changed(
                connection,
                "insert into lease (name, version) values (?, 0) on duplicate key update version = version + 1",
                name + " awaited");
        return System.nanoTime() - before;
    }

    private boolean isAbandoned(String name, Row row, long waitedNanos) {
        var now = System.nanoTime();
        var first = seen.compute(
                name,
                (_, before) ->
                        before == null || before.version() != row.version() || waitedNanos > duration.toNanos() / 4
                                ? new Seen(row.version(), now)
                                : before);
        return now - first.sinceNanos() >= duration.toNanos();
    }

    private static Row read(Connection connection, String name) throws SQLException {
        try (var select = connection.prepareStatement("select version, holder from lease where name = ?")) {
            select.setString(1, name);
            try (var row = select.executeQuery()) {
                if (row.next()) {
                    return new Row(row.getLong("version"), row.getString("holder"));
                }
            }
        }
        changed(connection, "insert ignore into lease (name, version) values (?, 0)", name);
        return new Row(0, null);
    }

    private void renewUntilLost(Lease lease) {
        while (!lease.isLost()) {
            try {
                Thread.sleep(duration.dividedBy(5));
                if (!lease.isLost()) {
                    renew(lease);
                }
            } catch (SQLException failure) {
                log("The lease %s cannot be renewed: %s", lease, failure);
            } catch (InterruptedException interrupted) {
                return;
            }
        }
    }

    /** Renews the lease if the row still names this holder; otherwise marks it as lost. */
    void renew(Lease lease) throws SQLException {
        var before = System.nanoTime();
        try (var connection = connections.open()) {
            if (changed(
                    connection,
                    "update lease set version = version + 1 where name = ? and holder = ?",
                    lease.name(),
                    lease.holder())) {
                lease.markRenewed(before);
            } else {
                lease.markLost();
            }
        }
    }

    void release(Lease lease) {
        lease.markLost();
        try (var connection = connections.open()) {
            changed(
                    connection,
                    "update lease set holder = null, version = version + 1 where name = ? and holder = ?",
                    lease.name(),
                    lease.holder());
        } catch (SQLException failure) {
            log("The lease %s is not given back: %s", lease, failure);
        }
    }

    /** An outage of the database is logged by the operations that need the database. */
    private static void log(String format, Lease lease, SQLException failure) {
        var level = LockErrors.isConnectionFailure(failure) ? Logger.Level.DEBUG : Logger.Level.WARN;
        LOG.logf(level, format, lease.name(), failure.getMessage());
    }

    /**
     * Executes one statement in its own transaction (auto-commit).
     *
     * @return whether it changed a row; on a cluster, on all nodes
     */
    private static boolean changed(Connection connection, String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate() > 0;
        } catch (SQLException failure) {
            if (failure.getErrorCode() == DEADLOCK) {
                // Error 1213: on a cluster, another node changed the row first.
                return false;
            }
            throw failure;
        }
    }
}
