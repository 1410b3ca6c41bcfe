package org.sequitur.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.sequitur.local.EmbeddedMariaDb;
import org.sequitur.local.MariaDbProgram;
import org.sequitur.testsupport.DatabaseOf;
import org.sequitur.testsupport.TestResolutions;

/** Tests of the API as deployed: two instances on one database, run with each supported version of MariaDB. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class DeployedApiTests {

    private final MariaDbProgram program;

    private Path folder;

    private final GreenMail mailServer =
            new GreenMail(new ServerSetup(PackagedApi.freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private EmbeddedMariaDb database;
    private PackagedApi one;
    private PackagedApi other;

    DeployedApiTests(MariaDbProgram program) {
        this.program = program;
    }

    @BeforeAll
    void start_two_instances_on_an_empty_database(@TempDir Path empty) {
        folder = empty;
        mailServer.start();
        database = EmbeddedMariaDb.start(folder.resolve("state"), program);
        var first = CompletableFuture.supplyAsync(() -> PackagedApi.start(environment()));
        other = PackagedApi.start(environment());
        one = first.join();
    }

    @AfterAll
    void stop() {
        mailServer.stop();
        Stream.of(one, other, database).forEach(server -> {
            try {
                server.close();
            } catch (Exception stopped) {
                throw new IllegalStateException(stopped);
            }
        });
    }

    @Test
    void both_instances_serve_the_register() {
        assertEquals(200, one.get("/commitments/a-590-2.4").statusCode());
        // Links, and so the entity tag, contain the instance's own address; all else is equal.
        assertEquals(withoutAddress(one), withoutAddress(other));
    }

    @Test
    void a_committed_write_is_visible_on_every_instance_at_the_next_read() {
        for (var i = 0; i < 2; i++) {
            var document = TestResolutions.fresh();
            var id = TestResolutions.idOf(document);
            // Both instances have cached the response without the new document.
            assertEquals(total(one), total(other));
            var before = total(one);

            assertEquals(0, register(document).exitCode());

            assertEquals(before + 30, total(one));
            assertEquals(before + 30, total(other));
            assertEquals(200, other.get("/resolutions/" + id).statusCode());
        }
    }

    @Test
    void reads_under_load_are_monotonic_on_both_instances() throws Exception {
        var seen = new AtomicLong(total(one));
        // Not the common pool: with two processors it runs one task at a time.
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writing = threads.submit(() -> IntStream.range(0, 2)
                    .forEach(i ->
                            assertEquals(0, register(TestResolutions.fresh()).exitCode())));
            var readers = IntStream.range(0, 8)
                    .mapToObj(i -> threads.submit(() -> {
                        var reads = 0;
                        for (var reader = i % 2 == 0 ? one : other; !writing.isDone(); reads++) {
                            // Lower bound: the highest total returned by any instance before this read began.
                            var least = seen.get();
                            var total = total(reader);
                            assertTrue(total >= least, "read " + total + " after " + least);
                            seen.accumulateAndGet(total, Math::max);
                        }
                        return reads;
                    }))
                    .toList();
            for (var reader : readers) {
                assertTrue(reader.get() > 0, "a reader read nothing while the register was written");
            }
            writing.get();
        }
        assertEquals(total(one), total(other));
    }

    @Test
    void a_write_committed_under_load_is_in_the_next_response_of_both_instances() throws Exception {
        var done = new AtomicBoolean();
        var reads = new AtomicLong();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor();
                var writer = DatabaseOf.operator(database)) {
            for (var reader : List.of(one, other, one, other, one, other, one, other)) {
                readers.submit(() -> {
                    while (!done.get()) {
                        reader.get("/bodies/erip");
                        reads.incrementAndGet();
                    }
                });
            }
            try {
                writer.setAutoCommit(false);
                for (var i = 0; i < 200; i++) {
                    var website = "https://example.org/" + i;
                    publish(website, writer);
                    assertTrue(one.get("/bodies/erip").body().contains(website));
                    assertTrue(other.get("/bodies/erip").body().contains(website));
                }
            } finally {
                done.set(true);
            }
        }
        assertTrue(reads.get() >= 200, reads + " reads beside 200 changes");
    }

    @Test
    void an_invalid_document_is_refused_with_all_errors_and_exit_code_1() {
        var document = TestResolutions.fresh();
        document.remove("session");
        document.put("adoptedOn", "yesterday");

        var ended = register(document);

        assertEquals(1, ended.exitCode());
        assertTrue(ended.output().contains("/adoptedOn"), ended.output());
        assertTrue(ended.output().contains("session"), ended.output());
        assertTrue(ended.output().lines().count() < 5, ended.output());
    }

    @Test
    void a_missing_file_is_reported_in_one_line() {
        var lines = Map.of(
                "fr_BE.UTF-8", "nowhere.json: fichier illisible",
                "nl_BE.UTF-8", "nowhere.json: kan niet worden gelezen");
        lines.forEach((terminal, line) -> {
            var environment = new HashMap<>(environment());
            environment.put("LANG", terminal);
            var ended = PackagedApi.run(environment, "import", "nowhere.json");

            assertEquals(1, ended.exitCode());
            assertEquals(line, ended.output().strip());
        });
    }

    @Test
    void a_wrong_password_is_reported_in_one_line() {
        refuses(Map.of("SEQUITUR_DB_PASSWORD", "wrong"), "Access denied");
    }

    @Test
    void an_unreachable_server_is_reported_in_one_line() {
        refuses(Map.of("SEQUITUR_DB_URL", "jdbc:mariadb://127.0.0.1:1/sequitur"), "127.0.0.1:1");
    }

    @Test
    void a_port_in_use_is_reported_in_one_line() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var port = String.valueOf(taken.getLocalPort());
            refuses(Map.of("SEQUITUR_HTTP_PORT", port), "Port " + port);
        }
    }

    /** Sent in the first round after the start: A-590's owners have not reported for long. */
    @Test
    @Order(Integer.MAX_VALUE)
    void only_one_instance_sends_the_digests_of_the_day() throws Exception {
        assertTrue(mailServer.waitForIncomingEmail(90_000, 2));

        var recipients = new ArrayList<String>();
        for (var mail : mailServer.getReceivedMessages()) {
            recipients.add(mail.getAllRecipients()[0].toString());
        }
        assertEquals(
                List.of("cocom@example.org", "staff@example.org"),
                recipients.stream().sorted().toList());
    }

    private void refuses(Map<String, String> setting, String why) {
        var environment = new HashMap<>(environment());
        environment.putAll(setting);

        var ended = PackagedApi.run(environment);

        assertNotEquals(0, ended.exitCode());
        assertEquals(1, ended.output().lines().count(), ended.output());
        assertTrue(ended.output().contains(why), ended.output());
    }

    private PackagedApi.Ended register(ObjectNode document) {
        return PackagedApi.run(
                environment(),
                "import",
                PackagedApi.write(folder, document.toString()).toString());
    }

    private Map<String, String> environment() {
        return DatabaseOf.tests(
                database,
                Map.of(
                        "SEQUITUR_IMPORT_AT_START",
                        "a-590",
                        "SEQUITUR_SMTP_HOST",
                        "127.0.0.1",
                        "SEQUITUR_SMTP_PORT",
                        String.valueOf(mailServer.getSmtp().getPort()),
                        "SEQUITUR_MAIL_STAFF",
                        "staff@example.org",
                        "SEQUITUR_MAIL_BODIES",
                        "cocom=cocom@example.org",
                        "SEQUITUR_MAIL_TIME",
                        "00:00"));
    }

    private static void publish(String website, Connection writer) throws SQLException {
        try (var statement = writer.createStatement()) {
            statement.executeUpdate("update body set website = '" + website + "' where id = 'erip'");
            statement.executeUpdate("update public_data_change set changes = changes + 1 where slot = 5");
            writer.commit();
        }
    }

    private static long total(PackagedApi api) {
        var body = api.get("/commitments?pageSize=1").body();
        return Long.parseLong(body.replaceFirst("(?s).*\"total\":(\\d+),.*", "$1"));
    }

    private static String withoutAddress(PackagedApi api) {
        return api.get("/commitments?resolution=a-590").body().replace(":" + api.port(), "");
    }
}
