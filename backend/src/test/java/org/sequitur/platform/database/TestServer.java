package org.sequitur.platform.database;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sequitur.local.EmbeddedMariaDb;
import org.sequitur.local.MariaDbProgram;
import org.sequitur.testsupport.RealMariaDb;

/** A MariaDB server with an empty schema, an administrator account, and no others. */
final class TestServer implements AutoCloseable {

    private static final String ACCOUNTS = """
            create database if not exists sequitur character set utf8mb4;
            create or replace user admin@'127.0.0.1' identified by 'x';
            grant all on *.* to admin@'127.0.0.1' with grant option;
            """;

    /** Access denied to a table, and to a column. */
    private static final Set<Integer> DENIED = Set.of(1142, 1143);

    private final Path folder;
    private EmbeddedMariaDb database;

    private TestServer(Path folder) {
        this.folder = folder;
    }

    static TestServer start(Path folder, String... options) {
        var server = new TestServer(folder);
        server.open(options);
        return server;
    }

    /** Restarts the server with the same data and other options. */
    void restart(String... options) {
        database.close();
        open(options);
    }

    private void open(String... options) {
        var accounts = folder.resolve("accounts.sql");
        try {
            Files.writeString(accounts, ACCOUNTS);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        database = EmbeddedMariaDb.start(
                folder.resolve("state"),
                MariaDbProgram.packed(RealMariaDb.PROGRAMS),
                // The last one of repeated options takes effect.
                Stream.concat(Stream.of("--init-file=" + accounts), Stream.of(options))
                        .toArray(String[]::new));
    }

    String url() {
        return database.jdbcUrl();
    }

    DatabaseSettings settings(String api, String migration) throws MigrationRefusedException {
        return DatabaseSettings.of(Map.of(
                "SEQUITUR_DB_URL",
                url(),
                "SEQUITUR_DB_USER",
                api,
                "SEQUITUR_DB_PASSWORD",
                "x",
                "SEQUITUR_DB_MIGRATION_USER",
                migration,
                "SEQUITUR_DB_MIGRATION_PASSWORD",
                "x")::get);
    }

    Connection connect(String user) throws SQLException {
        return DriverManager.getConnection(url(), user, "x");
    }

    void admin(String... statements) throws SQLException {
        try (var admin = connect("admin");
                var statement = admin.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** One account for the API, without rights, and one for migrations. */
    void createTwoAccounts() throws SQLException {
        admin(
                "create user api@'127.0.0.1' identified by 'x'",
                "create user migration@'127.0.0.1' identified by 'x'",
                "grant all on sequitur.* to migration@'127.0.0.1' with grant option");
    }

    /** The number that a query returns. */
    static int count(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static void assertRefusedToTheApi(Connection api) {
        for (var table : new String[] {"journal_entry", "progress_report", "answer", "withdrawal", "foreword"}) {
            assertDenied(api, "delete from " + table);
            assertDenied(api, "update " + table + " set id = id");
        }
    }

    static void assertDenied(Connection connection, String sql) {
        var refused = assertThrows(SQLException.class, () -> execute(connection, sql), sql);
        assertTrue(DENIED.contains(refused.getErrorCode()), sql + ": " + refused.getMessage());
    }

    @Override
    public void close() {
        database.close();
    }
}
