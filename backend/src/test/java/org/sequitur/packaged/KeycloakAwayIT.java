package org.sequitur.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequitur.local.EmbeddedMariaDb;
import org.sequitur.local.MariaDbProgram;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.Tokens;

/** When the API starts before Keycloak, as after a power cut. */
class KeycloakAwayIT {

    private static final String TOKEN = "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InNvbWVib2R5In0.e30.c2lnbmVk";

    @Test
    void what_is_public_is_there_and_a_login_is_believed_as_soon_as_it_can_be_judged(@TempDir Path folder) {
        var database = EmbeddedMariaDb.start(folder.resolve("state"), MariaDbProgram.packed(RealMariaDb.PROGRAMS));
        var environment = new HashMap<>(new RealKeycloak().start());
        environment.putAll(Map.of(
                "SEQUITUR_DB_URL",
                database.jdbcUrl(),
                "SEQUITUR_DB_USER",
                database.user(),
                "SEQUITUR_DB_PASSWORD",
                database.password(),
                "SEQUITUR_IMPORT_AT_START",
                "a-590",
                // Nobody is ever there: as if it went away after the first token.
                "QUARKUS_OIDC_CLIENT_AUTH_SERVER_URL",
                "http://127.0.0.1:9",
                "QUARKUS_REST_CLIENT_KEYCLOAK_URL",
                "http://127.0.0.1:9"));
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

            // With the first token that is asked for, Keycloak starts.
            assertEquals(200, api.get("/me", Tokens.staff()).statusCode());
            assertEquals(401, api.get("/me", TOKEN).statusCode());

            var unmanaged = api.get("/users", Tokens.admin());
            assertEquals(503, unmanaged.statusCode());
            assertTrue(unmanaged.headers().firstValue("retry-after").isPresent());
            assertTrue(unmanaged.body().contains("serviceUnavailable"), unmanaged.body());
            assertEquals(
                    200,
                    api.get("/commitments/a-590-1.1/history", Tokens.admin()).statusCode());
        } finally {
            database.close();
        }
    }
}
