package org.sequitur.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequitur.local.EmbeddedMariaDb;
import org.sequitur.testsupport.Api;
import org.sequitur.testsupport.DatabaseOf;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.Relay;
import org.sequitur.testsupport.TestAccounts;
import org.sequitur.testsupport.Tokens;

/** The API starts before Keycloak, as after a power failure; and Keycloak stops while the API runs. */
class KeycloakAwayIT {

    private static final String TOKEN = "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InNvbWVib2R5In0.e30.c2lnbmVk";

    @Test
    void public_resources_are_served_and_tokens_are_accepted_once_keycloak_is_available(@TempDir Path folder)
            throws IOException {
        var database = MigratedDatabase.start(folder.resolve("state"));
        var environment = environment(database);
        var port = PackagedApi.freePort();
        var keycloak = URI.create(reachedThrough(port, environment));
        try (var api = PackagedApi.start(environment)) {
            for (var time = 1; time <= 2; time++) {
                assertEquals(200, api.get("/bodies").statusCode());
                assertEquals(200, api.get("/bodies", TOKEN).statusCode());
                assertEquals(401, api.get("/me").statusCode());
                var judged = api.get("/me", TOKEN);
                assertEquals(503, judged.statusCode());
                assertTrue(judged.headers().firstValue("retry-after").isPresent());
                assertTrue(judged.body().contains("serviceUnavailable"), judged.body());
            }

            // The kernel completes its connections, and it never responds.
            try (var _ = new ServerSocket(port, 50, InetAddress.getLoopbackAddress())) {
                assertEquals(503, api.get("/me", TOKEN).statusCode());
                assertEquals(200, api.get("/bodies", TOKEN).statusCode());
            }

            var staff = Tokens.staff();
            try (var _ = new Relay(port, keycloak.getPort())) {
                assertEquals(200, api.get("/me", staff).statusCode());
                assertEquals(401, api.get("/me", TOKEN).statusCode());
            }
        } finally {
            database.close();
        }
    }

    @Test
    void the_first_token_is_accepted_after_keycloak_has_stopped_if_it_ran_at_the_start(@TempDir Path folder)
            throws IOException {
        var database = MigratedDatabase.start(folder.resolve("state"));
        var environment = environment(database);
        var port = PackagedApi.freePort();
        var keycloak = URI.create(reachedThrough(port, environment));
        var officer = Tokens.agency("cocom");
        PackagedApi api = null;
        try {
            try (var _ = new Relay(port, keycloak.getPort())) {
                api = PackagedApi.start(environment);
            }
            assertEquals(200, api.get("/me", officer).statusCode());
        } finally {
            if (api != null) {
                api.close();
            }
            database.close();
        }
    }

    @Test
    void without_keycloak_reads_and_writes_work_and_only_account_requests_fail(@TempDir Path folder)
            throws IOException, InterruptedException {
        var database = MigratedDatabase.start(folder.resolve("state"));
        var environment = environment(database);
        var port = PackagedApi.freePort();
        var keycloak = reachedThrough(port, environment);
        environment.put("SEQUITUR_WATCH_EVERY", "1S");
        environment.put("SEQUITUR_WATCH_DELAYED", "1S");
        environment.put("SEQUITUR_KEYCLOAK_START_TIME", "0S");
        var officer = Tokens.agency("cocom");
        var admin = Tokens.admin();
        var managed = RealKeycloak.adminSecret().isPresent() ? 200 : 503;
        try (var api = PackagedApi.start(environment)) {
            int outagesBefore;
            try (var _ = new Relay(port, URI.create(keycloak).getPort())) {
                assertEquals(200, api.get("/me", officer).statusCode());
                assertEquals(managed, api.get("/users", admin).statusCode());
                outagesBefore = api.logLines("Keycloak does not answer").size();
            }

            awaitHealth(api, "{\"status\":\"DEGRADED\"}");
            assertTrue(api.getManagement("/health/well").body().contains("Keycloak does not answer"));
            assertEquals(200, api.get("/commitments/a-590-2.3").statusCode());
            assertEquals(200, api.get("/me", officer).statusCode());
            assertEquals(
                    201,
                    api.post("/commitments/a-590-2.3/progressReports", officer, "{}")
                            .statusCode());
            assertEquals(200, api.get("/commitments/a-590-2.3/history", admin).statusCode());
            var invitation = TestAccounts.newUser("ada@example.org", "\"roles\": [\"staff\"], \"bodies\": []");
            for (var refused : List.of(
                    api.get("/users", admin),
                    api.get("/users/" + Tokens.subject(admin), admin),
                    api.post("/users", admin, invitation))) {
                assertEquals(503, refused.statusCode());
                assertEquals(
                        Api.PROBLEM,
                        refused.headers().firstValue("content-type").orElseThrow());
                assertTrue(refused.headers().firstValue("retry-after").isPresent());
                assertTrue(refused.body().contains("serviceUnavailable"), refused.body());
            }
            if (managed == 200) {
                assertOneLineOfTheOutage(api, outagesBefore);
            }

            try (var _ = new Relay(port, URI.create(keycloak).getPort())) {
                assertEquals(managed, api.get("/users", admin).statusCode());
                awaitHealth(api, "{\"status\":\"UP\"}");
            }
        } finally {
            database.close();
        }
    }

    /** One line for all account requests and the condition of the health response. */
    private static void assertOneLineOfTheOutage(PackagedApi api, int outagesBefore) {
        var lines = api.logLines("Keycloak does not answer");
        assertEquals(outagesBefore + 1, lines.size(), String.join("\n", lines));
        assertEquals(List.of(), api.logLines("\tat "), "stack traces");
        assertEquals(List.of(), api.logLines("OidcClient"));
    }

    private static void awaitHealth(PackagedApi api, String expected) throws InterruptedException {
        for (var tries = 0; tries < 300 && !api.get("/health").body().equals(expected); tries++) {
            Thread.sleep(200);
        }
        assertEquals(expected, api.get("/health").body());
    }

    /**
     * Other tests use the same Keycloak, so it cannot be stopped: the API reaches it only through a relay.
     *
     * @return the address of Keycloak
     */
    private static String reachedThrough(int port, Map<String, String> environment) {
        var keycloak = environment.put("SEQUITUR_KEYCLOAK_URL", "http://localhost:" + port);
        environment.put("SEQUITUR_ISSUER", keycloak + "/realms/sequitur");
        return keycloak;
    }

    private static Map<String, String> environment(EmbeddedMariaDb database) {
        var environment = new HashMap<>(RealKeycloak.settings());
        environment.putAll(DatabaseOf.tests(database, Map.of("SEQUITUR_IMPORT_AT_START", "a-590")));
        return environment;
    }
}
