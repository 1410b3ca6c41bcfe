package org.sequitur.testsupport;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.sequitur.local.EmbeddedMariaDb;

/** Settings for the API to use a test's database, and direct connections to it. */
public final class DatabaseOf {

    private DatabaseOf() {}

    /** @param more additional settings */
    public static Map<String, String> tests(EmbeddedMariaDb database, Map<String, String> more) {
        var settings = new HashMap<>(database.settings());
        settings.putAll(more);
        return settings;
    }

    /** A connection of the migration account, which may change any row and trigger. The caller must close it. */
    public static Connection operator(EmbeddedMariaDb database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.migrationUser(), database.migrationPassword());
    }

    /** The same, to the database of the API that runs in this test. */
    public static Connection operator() throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("SEQUITUR_DB_URL", String.class),
                config.getValue("SEQUITUR_DB_MIGRATION_USER", String.class),
                config.getValue("SEQUITUR_DB_MIGRATION_PASSWORD", String.class));
    }

    /** Waits until a transaction waits for a row that another one has locked. */
    public static void awaitRowLockWait(Connection connection) throws SQLException, InterruptedException {
        try (var statement = connection.createStatement()) {
            while (true) {
                try (var row = statement.executeQuery("show global status like 'innodb_row_lock_current_waits'")) {
                    if (row.next() && row.getInt(2) > 0) {
                        return;
                    }
                }
                Thread.sleep(20);
            }
        }
    }
}
