package org.sequitur.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.sequitur.local.MariaDbProgram;
import org.sequitur.testsupport.DatabaseOf;
import org.sequitur.testsupport.TestResolutions;

/** Tests of the API as deployed, run with each supported version of MariaDB. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class DeployedApiTests extends TwoInstances {

    DeployedApiTests(MariaDbProgram program) {
        super(program);
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

            assertEquals(before + 6, total(one));
            assertEquals(before + 6, total(other));
            assertEquals(200, other.get("/resolutions/" + id).statusCode());
        }
    }

    @Test
    void each_instance_finds_what_was_committed_by_another_process() {
        for (var i = 0; i < 2; i++) {
            var document = TestResolutions.fresh();
            var search = "/commitments?q=alarmknop&resolution=" + TestResolutions.idOf(document);
            assertEquals(400, one.get(search).statusCode());

            assertEquals(0, register(document).exitCode());

            for (var instance : List.of(one, other)) {
                assertTrue(
                        instance.get(search).body().contains("\"total\":1,"),
                        instance.get(search).body());
            }
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
        var reading = new ArrayList<Future<?>>();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor();
                var writer = DatabaseOf.operator(database)) {
            for (var reader : List.of(one, other, one, other, one, other, one, other)) {
                reading.add(readers.submit(() -> {
                    while (!done.get()) {
                        reader.get("/bodies/erip");
                        reads.incrementAndGet();
                    }
                }));
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
            for (var reader : reading) {
                reader.get();
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
                "fr_BE.UTF-8", "nowhere.json : fichier illisible",
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

    private static void publish(String website, Connection writer) throws SQLException {
        try (var statement = writer.createStatement()) {
            statement.executeUpdate("update body set website = '" + website + "' where id = 'erip'");
            statement.executeUpdate("update public_data_change set changes = changes + 1 where slot = 5");
            writer.commit();
        }
    }

    private static String withoutAddress(PackagedApi api) {
        return api.get("/commitments?resolution=a-590").body().replace(":" + api.port(), "");
    }
}
