package org.sequitur.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.BASE;
import static org.sequitur.testsupport.Api.PROBLEM;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.testsupport.RawHttp;

/** Requests that Netty cannot parse. Tested with the jar, as only there Netty finds the class that handles them. */
class InvalidRequestsIT {

    private static final String BODIES = BASE + "/bodies";
    private static final String END = "Host: localhost\r\nConnection: close\r\nAccept-Language: nl\r\n\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"GARBAGE\r\n\r\n", "GET\r\n\r\n", "GET /x HTTP/1.1\r\nHost: a\r\nX: a\0b\r\n\r\n"})
    void an_unparsable_request_is_malformed(String request) {
        assertProblem(400, "malformedRequest", send(request));
    }

    @ParameterizedTest
    @CsvSource({
        "HTTP/1.1, Content-Length: 5, Transfer-Encoding: chunked",
        "HTTP/1.0, Content-Length: 5, Transfer-Encoding: chunked",
        "HTTP/1.0, X: y, Transfer-Encoding: chunked",
        "HTTP/1.1, X: y, Transfer-Encoding: gzip",
        "HTTP/1.1, X: y, 'Transfer-Encoding: gzip, chunked'",
        "HTTP/1.1, Content-Length: 5, Content-Length: 6",
        "HTTP/1.1, X: y, Content-Length: x",
        "HTTP/1.1, X: y, Content-Length: -5"
    })
    void ambiguous_or_missing_body_framing_is_refused_and_following_bytes_are_not_read(
            String protocol, String one, String other) {
        var response = send(
                "POST %s %s\r\nHost: localhost\r\nConnection: keep-alive\r\n%s\r\n%s\r\n\r\n0\r\n\r\nGET %s/health HTTP/1.1\r\nHost: smuggled\r\nConnection: close\r\n\r\n"
                        .formatted(BODIES, protocol, one, other, BASE));

        assertProblem(400, "malformedRequest", response);
        assertFalse(response.body().contains("\"UP\""), response.body());
    }

    @Test
    void pipelined_requests_after_a_refused_one_are_not_answered() {
        var health = "GET %s/health HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted(BASE);
        var refused = "POST %s HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n"
                .formatted(BODIES);

        var response = send(health + refused + health + refused);

        assertEquals(200, response.status(), response.toString());
        assertTrue(response.body().contains(":malformedRequest\""), response.body());
        assertEquals(2, response.body().split("HTTP/1.1 ").length, response.body());
    }

    @Test
    void a_request_line_beyond_nettys_limit_is_answered_with_414() {
        assertProblem(414, "uriTooLong", send("GET " + BODIES + "?q=" + "a".repeat(17_000) + " HTTP/1.1\r\n" + END));
    }

    @Test
    void too_long_headers_are_refused() {
        assertProblem(
                431, "headersTooLarge", send("GET " + BODIES + " HTTP/1.1\r\nX: " + "a".repeat(17_000) + "\r\n" + END));
        assertProblem(
                431,
                "headersTooLarge",
                send("GET " + BODIES + " HTTP/1.1\r\n" + "X: 123456789\r\n".repeat(1_500) + END));
    }

    @Test
    void an_upgrade_to_cleartext_http_2_is_ignored() {
        var upgrade =
                "GET %s/health HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA\r\n\r\n";
        // The second request closes the connection. After an upgrade it would not be read, and the first response
        // would be 101.
        var response = send(upgrade.formatted(BASE) + "GET %s/health HTTP/1.1\r\n".formatted(BASE) + END);
        assertEquals(200, response.status());
    }

    @Test
    void an_untrusted_proxy_is_logged_once() {
        for (var reader = 1; reader <= 3; reader++) {
            var search = "GET %s/commitments?q=abc%d HTTP/1.1\r\nX-Forwarded-For: 203.0.113.%d\r\n";
            assertEquals(200, send(search.formatted(BASE, reader, reader) + END).status());
        }

        var lines = SharedSystem.api().logLines("SEQUITUR_TRUSTED_PROXIES");
        assertEquals(1, lines.size(), String.join("\n", lines));
        assertTrue(lines.getFirst().contains("127.0.0.1 sent X-Forwarded-For"), lines.getFirst());
    }

    private static RawHttp.Response send(String request) {
        return RawHttp.send(SharedSystem.api().port(), request);
    }

    private static void assertProblem(int status, String type, RawHttp.Response response) {
        assertEquals(status, response.status(), response.toString());
        assertEquals(PROBLEM, response.header("content-type"), response.toString());
        assertTrue(response.body().contains(":" + type + "\""), response.body());
        assertNotNull(response.header("belgov-trace-id"));
        assertEquals("nosniff", response.header("x-content-type-options"));
    }
}
