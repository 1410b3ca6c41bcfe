package org.sequitur.platform.lease;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Locks over all instances of the API, as rows of the table {@code lease}. A lock function or a locked row of the database
 * counts on one node of a cluster only; a change of a row counts on all, as of two nodes that change the same one, the
 * cluster refuses the later. No clock of another machine is believed: a lease counts as abandoned once this instance
 * has seen it without renewal for its whole life, and could itself write to the database meanwhile.
 */
public final class Leases {

    /** Where connections come from; each is closed after use. */
    @FunctionalInterface
    public interface Connections {

        /** A new connection, or one of a pool, in auto-commit mode. */
        Connection open() throws SQLException;
    }

    /** The table, for an account that may create it; it is there before any migration. */
    public static final String TABLE = """
            create table if not exists lease (
                name    varchar(60) not null,
                version bigint      not null,
                holder  char(36),
                primary key (name)
            ) default character set utf8mb4 collate utf8mb4_nopad_bin""";

    private static final Logger LOG = Logger.getLogger(Leases.class);
    private static final int CONFLICT = 1213;
    private static final Duration LIFE = Duration.ofSeconds(20);

    /** A row that this instance last saw with this version, for the first time at this moment. */
    private record Seen(long version, long sinceNanos) {}

    private record Row(long version, String holder) {}

    private final Connections connections;
    private final Duration life;
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    public Leases(Connections connections) {
        this(connections, LIFE);
    }

    /** @param life after which without renewal it is abandoned */
    Leases(Connections connections, Duration life) {
        this.connections = connections;
        this.life = life;
    }

    /**
     * @param name what it is about, at most 50 letters
     * @return nothing where another instance, or another thread of this one, has it
     */
    public Optional<Lease> tryAcquire(String name) throws SQLException {
        try (var connection = connections.open()) {
            var asked = System.nanoTime();
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
            // What its holder believes ends before what others believe.
            var lease = new Lease(this, name, holder, life.toNanos() * 3 / 4, asked);
            Thread.ofPlatform().daemon().name("lease " + name).start(() -> renewUntilLost(lease));
            return Optional.of(lease);
        }
    }

    /**
     * Waits for it.
     *
     * @return nothing where it is still taken after that time
     */
    public Optional<Lease> acquire(String name, Duration patience) throws SQLException, InterruptedException {
        var until = System.nanoTime() + patience.toNanos();
        while (true) {
            var lease = tryAcquire(name);
            if (lease.isPresent() || System.nanoTime() - until >= 0) {
                return lease;
            }
            Thread.sleep(Math.clamp(life.toMillis() / 50, 10, 500));
        }
    }

    /** @return nanoseconds until the database took a change; during a schema change on a cluster, no lease can be renewed */
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
                (_, before) -> before == null || before.version() != row.version() || waitedNanos > life.toNanos() / 4
                        ? new Seen(row.version(), now)
                        : before);
        return now - first.sinceNanos() >= life.toNanos();
    }

    private static Row read(Connection connection, String name) throws SQLException {
        try (var select = connection.prepareStatement("select version, holder from lease where name = ?")) {
            select.setString(1, name);
            try (var row = select.executeQuery()) {
                if (row.next()) {
                    return new Row(row.getLong(1), row.getString(2));
                }
            }
        }
        changed(connection, "insert ignore into lease (name, version) values (?, 0)", name);
        return new Row(0, null);
    }

    private void renewUntilLost(Lease lease) {
        while (!lease.isLost()) {
            try {
                Thread.sleep(life.dividedBy(5));
                if (!lease.isLost()) {
                    renew(lease);
                }
            } catch (SQLException away) {
                LOG.warnf("The lease %s cannot be renewed: %s", lease.name(), away.getMessage());
            } catch (InterruptedException stopping) {
                return;
            }
        }
    }

    /** The row tells whether it is still ours, however late that is asked. */
    void renew(Lease lease) throws SQLException {
        var before = System.nanoTime();
        try (var connection = connections.open()) {
            if (changed(
                    connection,
                    "update lease set version = version + 1 where name = ? and holder = ?",
                    lease.name(),
                    lease.holder())) {
                lease.renewed(before);
            } else {
                lease.lose();
            }
        }
    }

    void release(Lease lease) {
        lease.lose();
        try (var connection = connections.open()) {
            changed(
                    connection,
                    "update lease set holder = null, version = version + 1 where name = ? and holder = ?",
                    lease.name(),
                    lease.holder());
        } catch (SQLException away) {
            LOG.warnf("The lease %s is not given back: %s", lease.name(), away.getMessage());
        }
    }

    /** A statement of its own transaction. @return whether it changed a row; on a cluster, on all nodes */
    private static boolean changed(Connection connection, String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate() > 0;
        } catch (SQLException refused) {
            if (refused.getErrorCode() == CONFLICT) {
                // Another node changed the row first.
                return false;
            }
            throw refused;
        }
    }
}
