package org.sequitur.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequitur.local.EmbeddedMariaDb;
import org.sequitur.testsupport.Api;
import org.sequitur.testsupport.ApiSteps;
import org.sequitur.testsupport.DatabaseOf;
import org.sequitur.testsupport.HungServer;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.Relay;
import org.sequitur.testsupport.TestAccounts;
import org.sequitur.testsupport.Tokens;

/** Keycloak or the mail server accepts connections and does not respond: neither may hold a database connection. */
class HungServersIT {

    private static final String COMMITMENT = "/commitments/a-590-2.3";
    private static final int SECONDS_UNTIL_MAIL = 300;
    private static final int COUNTS = 20;

    private final int keycloakPort = PackagedApi.freePort();
    private final int mailPort = PackagedApi.freePort();
    private EmbeddedMariaDb database;

    @BeforeEach
    void start_database(@TempDir Path folder) throws IOException {
        database = MigratedDatabase.start(folder.resolve("state"));
    }

    @AfterEach
    void stop_database() {
        database.close();
    }

    @Test
    void without_responses_of_keycloak_account_requests_end_with_503_and_hold_no_connection() throws Exception {
        assumeTrue(RealKeycloak.adminSecret().isPresent(), "This Keycloak was lent without its secret");
        var environment = environment();
        var keycloak = URI.create(environment.put("SEQUITUR_KEYCLOAK_URL", "http://localhost:" + keycloakPort));
        environment.put("SEQUITUR_ISSUER", keycloak + "/realms/sequitur");
        var admin = Tokens.admin();
        var staff = Tokens.staff();
        try (var api = PackagedApi.start(environment)) {
            var idle = connectionsWhenIdle(api);
            try (var _ = new Relay(keycloakPort, keycloak.getPort())) {
                // Afterwards the API has Keycloak's keys and its own access token.
                assertEquals(200, api.get("/users", admin).statusCode());
            }
            assertEquals(
                    201, api.post(COMMITMENT + "/questions", staff, question()).statusCode());

            try (var hung = new HungServer(keycloakPort)) {
                var list = async(() -> api.get("/users", admin));
                var invitation = async(() -> api.post(
                        "/users",
                        admin,
                        TestAccounts.newUser("ada@example.org", "\"roles\": [\"agency\"], \"bodies\": [\"cocom\"]")));
                var history = async(() -> api.get(COMMITMENT + "/history", admin));
                var all = CompletableFuture.anyOf(list, invitation, history);

                await(() -> hung.accepted() == 3, all::isDone);
                await(() -> connections(api) <= idle, all::isDone);
                assertFalse(all.isDone(), "requests end before their connections are counted");

                for (var refused : List.of(list.join(), invitation.join())) {
                    assertEquals(503, refused.statusCode());
                    assertEquals(
                            Api.PROBLEM,
                            refused.headers().firstValue("content-type").orElseThrow());
                    assertTrue(refused.headers().firstValue("retry-after").isPresent());
                }
                // The names of authors are left out.
                assertEquals(200, history.join().statusCode());
            }
        }
    }

    @Test
    void without_responses_of_the_mail_server_no_connection_is_held() throws Exception {
        var environment = environment();
        environment.put("SEQUITUR_SMTP_HOST", "127.0.0.1");
        environment.put("SEQUITUR_SMTP_PORT", String.valueOf(mailPort));
        environment.put("SEQUITUR_MAIL_STAFF", "staff@example.org");
        environment.put("SEQUITUR_MAIL_TIME", "00:00");
        environment.put("SEQUITUR_JOBS_MAIL_DELAYED", "5S");
        try (var hung = new HungServer(mailPort);
                var api = PackagedApi.start(environment)) {
            var idle = connectionsWhenIdle(api);
            // The first digest is of requests without a recent report.
            var deadline = System.nanoTime() + SECONDS_UNTIL_MAIL * 1_000_000_000L;
            await(() -> hung.accepted() > 0, () -> System.nanoTime() > deadline);
            assertTrue(hung.accepted() > 0, "no digest is sent");

            BooleanSupplier ended =
                    () -> !api.logLines("The mail server does not answer").isEmpty();
            await(() -> connections(api) <= idle, ended);
            assertFalse(ended.getAsBoolean(), "the mail server timed out before connections were counted");
        }
    }

    private Map<String, String> environment() {
        var environment = new HashMap<>(RealKeycloak.settings());
        environment.putAll(DatabaseOf.tests(database, Map.of("SEQUITUR_IMPORT_AT_START", "a-590")));
        // Health checks would connect to the servers too.
        environment.put("SEQUITUR_WATCH_EVERY", "1H");
        environment.put("SEQUITUR_WATCH_DELAYED", "1H");
        return environment;
    }

    private static String question() {
        return """
                { "text": %s, "originalLanguage": "fr", "visibility": "public", "answerExpectedOn": "2032-01-31" }""".formatted(ApiSteps.TEXT);
    }

    private static CompletableFuture<HttpResponse<String>> async(Supplier<HttpResponse<String>> request) {
        return CompletableFuture.supplyAsync(request, task -> Thread.ofVirtual().start(task));
    }

    /** Returns once the condition holds, or {@code ended} does. */
    private static void await(BooleanSupplier condition, BooleanSupplier ended) throws InterruptedException {
        while (!condition.getAsBoolean() && !ended.getAsBoolean()) {
            Thread.sleep(50);
        }
    }

    /** The reader of the data version keeps its connections from the first public read on; jobs use others for moments. */
    private static int connectionsWhenIdle(PackagedApi api) {
        assertEquals(200, api.get(COMMITMENT).statusCode());
        return IntStream.range(0, COUNTS).map(_ -> connections(api)).min().orElseThrow();
    }

    /** How many connections of the pool are in use. */
    private static int connections(PackagedApi api) {
        var counts = api.getManagement("/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith("agroal_active_count"))
                .toList();
        assertEquals(1, counts.size());
        return (int) Double.parseDouble(counts.getFirst().split(" ")[1]);
    }
}
