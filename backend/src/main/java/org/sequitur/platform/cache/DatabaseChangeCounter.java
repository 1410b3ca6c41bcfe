package org.sequitur.platform.cache;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.OptionalLong;

/**
 * A database connection that reads the number of committed changes and can block further ones for a short time. JDBC, because
 * it keeps its connection and its prepared statements, outside of transactions.
 */
final class DatabaseChangeCounter implements ChangeCounter {

    static final String COUNT = "select sum(changes) from public_data_change";
    private static final String COUNT_AND_HOLD = COUNT + " lock in share mode nowait";

    /**
     * Maximum wait for a response of the server: its queries take about a millisecond and wait for no lock, and all public
     * reads wait for them.
     */
    private static final int TIMEOUT_MILLIS = 2_000;

    private static final int LOCKED_BY_ANOTHER = 1205;

    private final Connection connection;
    private final int usualTimeout;
    private final PreparedStatement count;
    private final PreparedStatement countAndHold;
    private final boolean cluster;

    DatabaseChangeCounter(AgroalDataSource database) throws SQLException {
        connection = database.getConnection();
        try {
            usualTimeout = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, TIMEOUT_MILLIS);
            count = connection.prepareStatement(COUNT);
            countAndHold = connection.prepareStatement(COUNT_AND_HOLD);
            cluster = isClusterNode();
            // If this instance stalls while it holds the lock, the server ends the transaction after 2 s, so that
            // writers do not wait longer.
            execute("set session idle_transaction_timeout = 2");
        } catch (SQLException | RuntimeException unusable) {
            connection.close();
            throw unusable;
        }
    }

    @Override
    public long current() throws SQLException {
        connection.setAutoCommit(true);
        return number(count);
    }

    /**
     * Reads the number and locks the rows that every writer must update, so that no change is committed anywhere until
     * {@link #release}.
     *
     * @return empty if a writer holds or awaits that lock, or on a cluster
     */
    @Override
    public OptionalLong hold() throws SQLException {
        if (cluster) {
            // On a cluster, a lock on one node does not block writers of other nodes.
            return OptionalLong.empty();
        }
        connection.setAutoCommit(false);
        try {
            return OptionalLong.of(number(countAndHold));
        } catch (SQLException refused) {
            // Some of the rows may already be locked.
            release();
            if (refused.getErrorCode() == LOCKED_BY_ANOTHER) {
                return OptionalLong.empty();
            }
            throw refused;
        }
    }

    @Override
    public void release() throws SQLException {
        connection.rollback();
    }

    /** Restores the connection's settings and returns it to the pool. */
    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.setAutoCommit(true);
            execute("set session idle_transaction_timeout = default");
            connection.setNetworkTimeout(Runnable::run, usualTimeout);
        }
    }

    private boolean isClusterNode() throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("show global variables like 'wsrep_on'")) {
            return result.next() && result.getString("Value").equals("ON");
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(PreparedStatement query) throws SQLException {
        try (var result = query.executeQuery()) {
            result.next();
            return result.getLong(1);
        }
    }
}
