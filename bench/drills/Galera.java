package drills;

import common.Login;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.sequitur.platform.lease.Leases;

/**
 * Two instances of the API on different nodes of a cluster: concurrent first start on an empty schema, writes to the
 * same commitment by both, digests, and leases. Requires a running Keycloak.
 */
final class Galera {

    private static final int CLIENTS = 8;
    private static final int SECONDS = Integer.parseInt(System.getenv().getOrDefault("DRILL_SECONDS", "20"));
    private static final Map<String, AtomicInteger> MAILS = new ConcurrentHashMap<>();

    private static boolean failed;

    public static void main(String... arguments) throws Exception {
        try (var cluster = new Cluster();
                var mail = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"))) {
            Thread.ofVirtual().start(() -> takeMails(mail));
            int[] ports = {Cluster.freePort(), Cluster.freePort()};
            var apis = new ArrayList<Process>();
            try {
                for (var i = 0; i < 2; i++) {
                    apis.add(start(cluster.url(i), ports[i], mail.getLocalPort()));
                }
                for (var i = 0; i < 2; i++) {
                    awaitHealthy(apis.get(i), ports[i]);
                }
                firstStart(cluster);
                leases(cluster);
                writes(ports);
                mails();
            } finally {
                for (var api : apis) {
                    api.destroy();
                    if (!api.waitFor(60, TimeUnit.SECONDS)) {
                        api.destroyForcibly();
                    }
                }
            }
        }
        System.exit(failed ? 1 : 0);
    }

    private static void check(boolean passed, String name, Object value) {
        failed |= !passed;
        System.out.printf("%-4s %-70s %s%n", passed ? "ok" : "FAIL", name, value);
    }

    private static Process start(String database, int port, int mailPort) throws IOException {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED",
                        "-XX:+UseSerialGC", "-Xmx200m", "-jar", "backend/target/sequitur.jar")
                .redirectErrorStream(true)
                .redirectOutput(new File("backend/target/drill-galera-" + port + ".log"));
        builder.environment().putAll(Map.of(
                "SEQUITUR_DB_URL", database + "?sessionVariables=wsrep_sync_wait=1",
                "SEQUITUR_DB_USER", "api",
                "SEQUITUR_DB_PASSWORD", "x",
                "SEQUITUR_DB_MIGRATION_USER", "migration",
                "SEQUITUR_DB_MIGRATION_PASSWORD", "x",
                "SEQUITUR_HTTP_HOST", "127.0.0.1",
                "SEQUITUR_HTTP_PORT", String.valueOf(port),
                "SEQUITUR_MANAGEMENT_PORT", String.valueOf(Cluster.freePort()),
                "SEQUITUR_IMPORT_AT_START", "a-590"));
        builder.environment().putAll(Map.of(
                "SEQUITUR_SMTP_HOST", "127.0.0.1",
                "SEQUITUR_SMTP_PORT", String.valueOf(mailPort),
                "SEQUITUR_MAIL_STAFF", "staff@example.org",
                "SEQUITUR_MAIL_BODIES", "cocom=cocom@example.org,erip=erip@example.org,actiris=actiris@example.org",
                "SEQUITUR_MAIL_TIME", "00:00"));
        return builder.start();
    }

    private static void awaitHealthy(Process api, int port) throws Exception {
        for (var attempt = 0; attempt < 1_200 && api.isAlive(); attempt++) {
            try (var connection = new Connection(port)) {
                if (connection.send("GET", "/health", null, null, "").status() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // Not ready yet: retry.
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("An instance did not start: see backend/target/drill-galera-" + port + ".log");
    }

    private static void firstStart(Cluster cluster) throws Exception {
        var histories = new ArrayList<String>();
        for (var node = 0; node < 3; node++) {
            try (var connection = cluster.connect(node);
                    var statement = connection.createStatement();
                    var row = statement.executeQuery("select concat(count(*), ' migrations, ', sum(not success), ' failed, ',"
                            + " count(distinct version), ' versions, ', (select count(*) from commitment), ' requests')"
                            + " from flyway_schema_history where type = 'SQL'")) {
                row.next();
                histories.add(row.getString(1));
            }
        }
        var one = histories.getFirst();
        check(histories.stream().allMatch(one::equals) && one.contains(", 0 failed") && one.endsWith(" 30 requests"),
                "two instances started at once on an empty schema", histories);
    }

    private static void leases(Cluster cluster) throws Exception {
        var inside = new AtomicInteger();
        var overlaps = new AtomicInteger();
        var turns = new AtomicInteger();
        var threads = new ArrayList<Thread>();
        for (var i = 0; i < 6; i++) {
            var node = i % 3;
            threads.add(Thread.ofVirtual().start(() -> {
                var leases = new Leases(() -> cluster.connect(node));
                for (var turn = 0; turn < 5; turn++) {
                    try (var lease = leases.acquire("drill", Duration.ofMinutes(2)).orElseThrow()) {
                        overlaps.addAndGet(inside.getAndIncrement());
                        turns.incrementAndGet();
                        Thread.sleep(20);
                        inside.decrementAndGet();
                    } catch (Exception e) {
                        e.printStackTrace();
                    }
                }
            }));
        }
        for (var thread : threads) {
            thread.join();
        }
        check(turns.get() == 30 && overlaps.get() == 0, "a lease, asked for on three nodes (accounts, mail, schema)",
                turns + " turns, " + overlaps + " overlaps");
    }

    /** All on one commitment, so that transactions on different nodes conflict. */
    private static void writes(int[] ports) throws Exception {
        var token = Login.as("staff").token();
        var statuses = new ConcurrentHashMap<Integer, AtomicLong>();
        var acknowledged = ConcurrentHashMap.<String>newKeySet();
        var longest = new AtomicLong();
        var end = System.nanoTime() + SECONDS * 1_000_000_000L;
        var threads = new ArrayList<Thread>();
        for (var i = 0; i < CLIENTS; i++) {
            var port = ports[i % 2];
            threads.add(Thread.ofVirtual().start(() -> {
                try (var connection = new Connection(port)) {
                    while (System.nanoTime() < end) {
                        var mark = UUID.randomUUID().toString();
                        var startedAt = System.nanoTime();
                        var response = connection.send("POST", "/commitments/a-590-2.3/questions", token, mark, """
                                {"visibility":"public","originalLanguage":"fr","answerExpectedOn":"2031-01-31",
                                 "text":{"fr":"%1$s","nl":"%1$s"}}""".formatted(mark));
                        longest.accumulateAndGet((System.nanoTime() - startedAt) / 1_000_000, Math::max);
                        statuses.computeIfAbsent(response.status(), _ -> new AtomicLong()).incrementAndGet();
                        if (response.status() == 201) {
                            acknowledged.add(mark);
                        }
                    }
                } catch (IOException cut) {
                    statuses.computeIfAbsent(-1, _ -> new AtomicLong()).incrementAndGet();
                }
            }));
        }
        for (var thread : threads) {
            thread.join();
        }
        var found = new ArrayList<String>();
        try (var connection = new Connection(ports[1])) {
            for (var page = 1; ; page++) {
                var body = connection.send("GET", "/commitments/a-590-2.3/questions?pageSize=100&page=" + page, null, null, "").body();
                var marks = java.util.regex.Pattern.compile("\"fr\":\"([0-9a-f-]{36})\"").matcher(body).results()
                        .map(mark -> mark.group(1)).toList();
                if (marks.isEmpty()) {
                    break;
                }
                found.addAll(marks);
            }
        }
        var lost = acknowledged.stream().filter(mark -> !found.contains(mark)).count();
        var doubled = found.size() - found.stream().distinct().count();
        check(statuses.keySet().stream().allMatch(status -> List.of(201, 503).contains(status)) && lost == 0 && doubled == 0,
                "publications on one request by both instances for " + SECONDS + " s",
                new TreeMap<>(statuses) + ", lost " + lost + ", doubled " + doubled + ", longest " + longest + " ms");
    }

    private static void mails() throws InterruptedException {
        Thread.sleep(150_000);
        check(MAILS.size() >= 2 && MAILS.values().stream().allMatch(count -> count.get() == 1),
                "digests of two instances in three rounds", MAILS);
    }

    /** An SMTP server that accepts all mail slowly, and counts it by recipient. */
    private static void takeMails(ServerSocket server) {
        try {
            while (true) {
                var socket = server.accept();
                Thread.ofVirtual().start(() -> takeMail(socket));
            }
        } catch (IOException closed) {
            // The drill has ended.
        }
    }

    private static void takeMail(Socket socket) {
        try (socket; var lines = new BufferedReader(new java.io.InputStreamReader(socket.getInputStream()))) {
            var out = socket.getOutputStream();
            out.write("220 drill\r\n".getBytes());
            String recipient = null;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.toUpperCase().startsWith("RCPT TO:")) {
                    recipient = line.substring(8).split("[<>]")[1];
                } else if (line.equalsIgnoreCase("DATA")) {
                    out.write("354 go on\r\n".getBytes());
                    while (!lines.readLine().equals(".")) {
                        // Lines of the mail's content.
                    }
                    Thread.sleep(2_000);
                    MAILS.computeIfAbsent(recipient, _ -> new AtomicInteger()).incrementAndGet();
                } else if (line.equalsIgnoreCase("QUIT")) {
                    out.write("221 bye\r\n".getBytes());
                    return;
                }
                out.write("250 ok\r\n".getBytes());
            }
        } catch (IOException | InterruptedException closed) {
            // Closed by the other end.
        }
    }
}
