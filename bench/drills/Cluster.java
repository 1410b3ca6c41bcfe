package drills;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Three nodes of a MariaDB Galera cluster on the loopback interface, with Debian's packages mariadb-server, galera-4
 * and rsync.
 */
final class Cluster implements AutoCloseable {

    private static final int NODES = 3;
    private static final String SERVER = System.getenv().getOrDefault("SEQUITUR_MARIADBD", "/usr/sbin/mariadbd");
    private static final String PROVIDER =
            System.getenv().getOrDefault("GALERA_PROVIDER", "/usr/lib/libgalera_smm.so");
    private static final String ACCOUNTS = """
            create database if not exists sequitur character set utf8mb4;
            create or replace user api@'127.0.0.1' identified by 'x';
            create or replace user migration@'127.0.0.1' identified by 'x';
            grant all privileges on sequitur.* to migration@'127.0.0.1' with grant option;
            """;

    private final Path folder = Files.createTempDirectory("sequitur-galera-");
    private final List<Integer> ports = new ArrayList<>();
    private final List<Integer> groupPorts = new ArrayList<>();
    private final List<Process> nodes = new ArrayList<>();

    Cluster() throws IOException, InterruptedException {
        for (var i = 0; i < NODES; i++) {
            ports.add(freePort());
            groupPorts.add(freePort());
        }
        try {
            for (var i = 0; i < NODES; i++) {
                start(i);
            }
        } catch (IOException | InterruptedException | RuntimeException failed) {
            close();
            throw failed;
        }
    }

    private void start(int node) throws IOException, InterruptedException {
        var home = Files.createDirectories(folder.resolve("node" + node));
        var temporary = Files.createDirectories(home.resolve("tmp"));
        var data = home.resolve("data");
        var log = home.resolve("log").toFile();
        var accounts = home.resolve("accounts.sql");
        Files.writeString(accounts, ACCOUNTS);
        if (isRoot()) {
            // The state transfer's rsync refuses to write as root.
            new ProcessBuilder("chown", "-R", user(), folder.toString()).start().waitFor();
        }
        var install = new ProcessBuilder("mariadb-install-db", "--no-defaults", "--datadir=" + data, "--user=" + user(),
                        "--skip-test-db", "--auth-root-authentication-method=socket")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        install.environment().put("TMPDIR", temporary.toString());
        if (install.start().waitFor() != 0) {
            throw new IllegalStateException("mariadb-install-db failed: see " + log);
        }
        var members = groupPorts.stream().map(port -> "127.0.0.1:" + port).toList();
        var command = new ArrayList<>(List.of(
                SERVER, "--no-defaults", "--datadir=" + data, "--user=" + user(), "--bind-address=127.0.0.1",
                "--port=" + ports.get(node), "--socket=" + home.resolve("s"), "--skip-name-resolve",
                "--binlog-format=ROW", "--innodb-autoinc-lock-mode=2", "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=64M", "--character-set-server=utf8mb4",
                "--wsrep-on=ON", "--wsrep-provider=" + PROVIDER, "--wsrep-cluster-name=drill",
                "--wsrep-cluster-address=" + (node == 0 ? "gcomm://" : "gcomm://" + String.join(",", members)),
                "--wsrep-node-name=node" + node, "--wsrep-node-address=127.0.0.1:" + groupPorts.get(node),
                "--wsrep-sst-method=rsync", "--wsrep-sst-receive-address=127.0.0.1:" + freePort(),
                "--wsrep-provider-options=base_port=%1$d;gmcast.listen_addr=tcp://127.0.0.1:%1$d;ist.recv_addr=127.0.0.1:%2$d"
                        .formatted(groupPorts.get(node), freePort())));
        if (node == 0) {
            command.add("--init-file=" + accounts);
        }
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        builder.environment().put("TMPDIR", temporary.toString());
        var process = builder.start();
        nodes.add(process);
        for (var attempt = 0; attempt < 600; attempt++) {
            try (var connection = connect(node);
                    var statement = connection.createStatement();
                    var ready = statement.executeQuery("show status like 'wsrep_ready'")) {
                if (ready.next() && ready.getString(2).equals("ON")) {
                    return;
                }
            } catch (SQLException notYet) {
                // Not ready yet: retry.
            }
            if (!process.isAlive()) {
                break;
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("Node " + node + " did not start: " + Files.readString(log.toPath()));
    }

    String url(int node) {
        return "jdbc:mariadb://127.0.0.1:" + ports.get(node) + "/sequitur";
    }

    /** A connection of the migration account. */
    Connection connect(int node) throws SQLException {
        return DriverManager.getConnection(url(node), "migration", "x");
    }

    private static String user() {
        return isRoot() ? "mysql" : System.getProperty("user.name");
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        for (var node : nodes.reversed()) {
            node.destroy();
            if (!node.waitFor(60, TimeUnit.SECONDS)) {
                node.destroyForcibly().waitFor();
            }
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
