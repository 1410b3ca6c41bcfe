package org.sequitur.platform.representation;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.OptionalLong;

/** The connection on which the committed changes are counted, and on which they can be held back for a moment. */
final class ChangeCounter implements AutoCloseable {

    static final String COUNT = "select sum(changes) from public_data_change";
    private static final String COUNT_AND_HOLD = COUNT + " lock in share mode nowait";

    private static final int TIMEOUT_MILLIS = 5_000;
    private static final int LOCKED_BY_ANOTHER = 1205;

    private final Connection connection;
    private final PreparedStatement count;
    private final PreparedStatement countAndHold;
    private final boolean cluster;

    ChangeCounter(AgroalDataSource database) throws SQLException {
        connection = database.getConnection();
        try {
            connection.setNetworkTimeout(Runnable::run, TIMEOUT_MILLIS);
            count = connection.prepareStatement(COUNT);
            countAndHold = connection.prepareStatement(COUNT_AND_HOLD);
            cluster = isClusterNode();
            // Should this instance be stopped in its tracks while it holds: writers are not to wait for it for long.
            execute("set session idle_transaction_timeout = 2");
        } catch (SQLException | RuntimeException unusable) {
            connection.close();
            throw unusable;
        }
    }

    /** How many changes have been committed until now. */
    long now() throws SQLException {
        connection.setAutoCommit(true);
        return number(count);
    }

    /**
     * The same, and no change is committed anywhere until {@link #release}: whoever wants to count one needs the lock that
     * is held here. Nothing where a change is on its way, as its writer has that lock, or waits for it.
     */
    OptionalLong hold() throws SQLException {
        if (cluster) {
            // A lock of one node does not keep another node's writers.
            return OptionalLong.empty();
        }
        connection.setAutoCommit(false);
        try {
            return OptionalLong.of(number(countAndHold));
        } catch (SQLException refused) {
            // It may hold some of the rows already.
            release();
            if (refused.getErrorCode() == LOCKED_BY_ANOTHER) {
                return OptionalLong.empty();
            }
            throw refused;
        }
    }

    void release() throws SQLException {
        connection.rollback();
    }

    /** Gives the connection back as it was. */
    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.setAutoCommit(true);
            execute("set session idle_transaction_timeout = default");
        }
    }

    private boolean isClusterNode() throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("show global variables like 'wsrep_on'")) {
            return result.next() && result.getString(2).equals("ON");
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
