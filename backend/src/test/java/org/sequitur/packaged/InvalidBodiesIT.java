package org.sequitur.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.BASE;
import static org.sequitur.testsupport.Api.PROBLEM;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequitur.local.EmbeddedMariaDb;
import org.sequitur.testsupport.DatabaseOf;
import org.sequitur.testsupport.RawHttp;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.Tokens;

/** Requests whose headers are valid, with a chunked body that Netty cannot decode. */
class InvalidBodiesIT {

    private static final String HEALTH = "GET %s/health HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted(BASE);

    private static final int FIRST_PACKET = 1_000;

    private static final List<String> INVALID_BODIES = List.of(
            // The chunk size is no number, negative, too large, too small or followed by other text.
            "zz\r\n",
            "-1\r\n{}\r\n0\r\n\r\n",
            "fffffffff\r\n{}",
            "1\r\n{}\r\n0\r\n\r\n",
            "2 {}\r\n0\r\n\r\n",
            // After a valid chunk.
            "2\r\n{}\r\nzz\r\n",
            // An extension or a trailer that is too long, and a trailer that is no header.
            "2;" + "a".repeat(20_000) + "\r\n{}\r\n0\r\n\r\n",
            "2\r\n{}\r\n0\r\nX: " + "a".repeat(20_000) + "\r\n\r\n",
            "2\r\n{}\r\n0\r\nX: a\0b\r\n\r\n");

    @TempDir
    private static Path folder;

    private static EmbeddedMariaDb database;
    private static PackagedApi api;

    @BeforeAll
    static void start() {
        database = MigratedDatabase.start(folder.resolve("state"));
        var environment = new HashMap<>(RealKeycloak.settings());
        environment.putAll(DatabaseOf.tests(database, Map.of("SEQUITUR_IMPORT_AT_START", "a-590")));
        api = PackagedApi.start(environment);
    }

    @AfterAll
    static void stop() {
        try (var _ = api) {
            // Closed before its database.
        } finally {
            database.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /commitments, false",
        "POST, /commitments/a-590-2.3/progressReports, false",
        "POST, /commitments/a-590-2.3/progressReports, true",
        "PUT, /progressReports/1/evidenceItems/1/content, true"
    })
    void a_body_that_cannot_be_decoded_is_malformed_and_following_bytes_are_not_read(
            String method, String path, boolean withToken) {
        var token = withToken ? "Authorization: Bearer " + Tokens.agency("cocom") + "\r\n" : "";
        for (var body : INVALID_BODIES) {
            var request =
                    "%s %s%s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n%sTransfer-Encoding: chunked\r\n\r\n%s%s"
                            .formatted(method, BASE, path, token, body, HEALTH);

            var response = RawHttp.send(api.port(), request);
            assertEquals(400, response.status(), response.toString());
            assertEquals(PROBLEM, response.header("content-type"), response.toString());
            assertTrue(response.body().contains(":malformedRequest\""), response.body());
            assertEquals("close", response.header("connection"));
            assertNotNull(response.header("belgov-trace-id"));
            assertEquals("nosniff", response.header("x-content-type-options"));
            assertFalse(response.body().contains("HTTP/1.1 "), response.body());

            if (body.length() > FIRST_PACKET) {
                // The request before it would be answered, and this one started, before its body is read.
                continue;
            }
            var afterAnother = RawHttp.send(api.port(), HEALTH + request);
            assertEquals(200, afterAnother.status(), afterAnother.toString());
            assertTrue(afterAnother.body().contains("HTTP/1.1 400 "), afterAnother.body());
            assertTrue(afterAnother.body().contains(":malformedRequest\""), afterAnother.body());
            assertEquals(2, afterAnother.body().split("HTTP/1.1 ").length, afterAnother.body());
        }
        assertEquals(List.of(), api.logLines("\tat "), "stack traces");
    }
}
