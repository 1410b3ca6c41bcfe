package org.sequitur.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A MariaDB server on the loopback interface with the database {@code sequitur}. Its data are in the state folder. */
public final class EmbeddedMariaDb implements Server {

    private static final String NAME = "sequitur";
    private static final String MIGRATION = NAME + "_migration";
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final int port;
    private final String password;
    private final String migrationPassword;
    private final Path log;
    private final Path setUp;
    private final ChildProcess childProcess;

    /**
     * Starts a server on a free port and waits until it is ready. For tests.
     *
     * @param options additional server options
     */
    public static EmbeddedMariaDb start(Path state, MariaDbProgram program, String... options) {
        var database = new EmbeddedMariaDb(state, program, Ports.free(), options);
        try {
            database.awaitReady();
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
        return database;
    }

    EmbeddedMariaDb(Path state, MariaDbProgram program, int port, String... options) {
        var home = state.toAbsolutePath().normalize();
        var data = home.resolve("mariadb");
        var pidFile = home.resolve("mariadb.pid");
        Folders.create(home);
        ChildProcess.stopOrphan(pidFile, "--datadir=" + data);
        this.port = port;
        this.log = home.resolve("mariadb.log");
        this.password = Folders.secret(home.resolve("mariadb-password"));
        this.migrationPassword = Folders.secret(home.resolve("mariadb-migration-password"));
        this.setUp = home.resolve("mariadb-set-up.sql");
        if (!Files.isDirectory(data)) {
            program.install(data, log);
        }
        Folders.write(setUp, setUp());
        var arguments = new ArrayList<>(List.of(
                "--init-file=" + setUp,
                "--bind-address=127.0.0.1",
                "--port=" + port,
                // Relative to the data folder, because Unix socket paths have a maximum length.
                "--socket=mariadb.sock",
                "--skip-name-resolve",
                // TLS protects nothing on loopback, and generating its key takes ten seconds at each start.
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--innodb-flush-log-at-trx-commit=1"));
        arguments.addAll(List.of(options));
        var builder = program.command(program.server(), data, arguments.toArray(String[]::new))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(Folders.privateFile(log)));
        this.childProcess = new ChildProcess(pidFile, builder);
    }

    public String jdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + NAME;
    }

    /** The account that may change the schema and any row. */
    public String migrationUser() {
        return MIGRATION;
    }

    public String migrationPassword() {
        return migrationPassword;
    }

    /** Environment variables for the API. */
    public Map<String, String> settings() {
        return database().settings();
    }

    Database database() {
        return new Database(jdbcUrl(), NAME, password, MIGRATION, migrationPassword);
    }

    @Override
    public void awaitReady() {
        if (!Polling.until(() -> !childProcess.alive() || sendsGreeting(), TIMEOUT) || !childProcess.alive()) {
            throw new LocalFailure("MariaDB did not start: see " + log + ".");
        }
        Folders.delete(setUp);
    }

    @Override
    public boolean alive() {
        return childProcess.alive();
    }

    @Override
    public void close() {
        childProcess.stop(TIMEOUT);
        Folders.delete(setUp);
    }

    /** The port is open long before the server is usable; the greeting packet is sent only after the init file has run. */
    private boolean sendsGreeting() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
            socket.setSoTimeout(1_000);
            return socket.getInputStream().read() >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Run by the server at each start, so that it never listens with an account without a password. The API's account gets
     * its privileges from the migration account, table by table; privileges on the whole schema are revoked.
     */
    private String setUp() {
        return """
                CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4;
                CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1';
                ALTER USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT SELECT ON %1$s.* TO '%1$s'@'127.0.0.1';
                REVOKE ALL PRIVILEGES ON %1$s.* FROM '%1$s'@'127.0.0.1';
                CREATE USER IF NOT EXISTS '%3$s'@'127.0.0.1';
                ALTER USER '%3$s'@'127.0.0.1' IDENTIFIED BY '%4$s';
                GRANT ALL PRIVILEGES ON %1$s.* TO '%3$s'@'127.0.0.1' WITH GRANT OPTION;
                """.formatted(NAME, password, MIGRATION, migrationPassword);
    }
}
