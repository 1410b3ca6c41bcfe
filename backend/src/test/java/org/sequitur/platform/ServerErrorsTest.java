package org.sequitur.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.BASE;
import static org.sequitur.testsupport.Api.PROBLEM;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.testsupport.RawHttp;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.Tokens;

/** Errors detected by the HTTP server, outside the REST layer, are problems too, in the requested language. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class ServerErrorsTest {

    private static final String BODIES = BASE + "/bodies";
    private static final String END = "Host: localhost\r\nConnection: close\r\nAccept-Language: nl\r\n\r\n";

    @Test
    void a_request_without_a_host_is_malformed() {
        var response = send("GET " + BODIES + " HTTP/1.1\r\nConnection: close\r\nAccept-Language: nl\r\n\r\n");

        assertProblem(400, "malformedRequest", response);
        assertEquals("nl", response.header("content-language"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host: a\r\nHost: b\r\n", "Host: a b/c\r\n"})
    void an_invalid_or_repeated_host_header_is_malformed(String host) {
        assertProblem(
                400, "malformedRequest", send("GET " + BODIES + " HTTP/1.1\r\nConnection: close\r\n" + host + "\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/commitments?pageSize=7", "/bodies", "/commitments?page=1", "/health"})
    void http_1_0_needs_no_host(String path) {
        assertEquals(200, send("GET " + BASE + path + " HTTP/1.0\r\n\r\n").status());
        assertEquals(
                200,
                send("GET " + BASE + path + " HTTP/1.0\r\nAccept: application/json\r\n\r\n")
                        .status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/2.5", "FOO/9.9", "HTTP/0.9", "HTTP/1.2"})
    void an_unsupported_protocol_is_malformed(String protocol) {
        assertProblem(400, "malformedRequest", send("GET " + BODIES + " " + protocol + "\r\n" + END));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FOO", "TRACE", "PATCH"})
    void an_unknown_method_is_answered_with_405_with_and_without_an_origin(String method) {
        for (var origin : List.of("", "Origin: http://localhost:8080\r\n", "Origin: http://localhost\r\n")) {
            var response = send(method + " " + BODIES + " HTTP/1.1\r\n" + origin + END);

            assertProblem(405, "methodNotAllowed", response);
            assertEquals("GET, HEAD, OPTIONS", response.header("allow"));
        }
        assertProblem(
                404, "resourceNotFound", send(method + " /nothing HTTP/1.1\r\nOrigin: http://localhost\r\n" + END));
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPTIONS *", "CONNECT localhost:80", "GET nothing"})
    void a_request_for_no_path_is_not_found(String line) {
        assertProblem(404, "resourceNotFound", send(line + " HTTP/1.1\r\n" + END));
    }

    @Test
    void an_absolute_request_target_is_accepted() {
        assertEquals(
                200,
                send("GET http://localhost" + BODIES + " HTTP/1.1\r\n" + END).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", ";;", "text", "a/b/c", "abc", ",", ";q=1"})
    void an_accept_header_without_a_media_range_accepts_nothing(String accept) {
        for (var path : List.of("/commitments", "/changes", "/bodies", "/exports/commitments")) {
            assertProblem(
                    406, "notAcceptable", send("GET " + BASE + path + " HTTP/1.1\r\nAccept: " + accept + "\r\n" + END));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2",
                "garbage, application/json",
                "application/json;q=abc",
                "application/json;q=2",
                "application/json;q=0.9;x=1, application/json",
                "application/*;q=1.000",
                "application/json;profile=\"a b\"",
                "Application/JSON"
            })
    void invalid_media_ranges_are_ignored(String accept) {
        assertEquals(
                200,
                send("GET " + BODIES + " HTTP/1.1\r\nAccept: " + accept + "\r\n" + END)
                        .status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "..",
                "",
                ".",
                "a.b.c",
                "a..c",
                "eyJhbGciOiJSUzI1NiJ9..",
                "eyJhbGciOiJSUzI1NiJ9.e30.",
                "eyJhbGciOiJSUzI1NiJ9.e30.c",
                "bnVsbA.bnVsbA.c",
                "W10.W10.c",
                "%00"
            })
    void a_malformed_token_is_refused(String token) {
        // Waits until Keycloak has started: before that, no token can be validated.
        Tokens.staff();
        for (var path : List.of("/me", "/users", "/commitments/a-590-1.1/progressReports")) {
            var response = send("GET " + BASE + path + " HTTP/1.1\r\nAuthorization: Bearer " + token + "\r\n" + END);

            assertEquals(401, response.status(), path + response.body());
            assertEquals(PROBLEM, response.header("content-type"));
        }
    }

    @Test
    void every_response_has_security_headers() {
        for (var request : List.of(
                "GET " + BODIES + " HTTP/1.1\r\n" + END,
                "GET " + BASE + "/exports/commitments HTTP/1.1\r\n" + END,
                "GET " + BASE + "/nothing HTTP/1.1\r\n" + END,
                "GET " + BASE + "//nothing HTTP/1.1\r\n" + END,
                "GET " + BODIES + " HTTP/1.1\r\nConnection: close\r\n\r\n",
                "GET " + BASE + "/reports/followUp?resolution=a-590&format=pdf HTTP/1.1\r\n" + END)) {
            // Twice: the second response may come from the cache.
            for (var time = 1; time <= 2; time++) {
                var response = send(request);

                assertEquals("nosniff", response.header("x-content-type-options"), request);
                assertTrue(
                        response.header("content-security-policy").contains("frame-ancestors 'none'"),
                        response.headers().toString());
                if (request.endsWith(END)) {
                    assertTrue(response.header("vary").contains("Origin"), request + response.headers());
                }
            }
        }
    }

    @Test
    void embeds_may_be_shown_in_frames() {
        var response = send("GET " + BASE + "/embeds/fr HTTP/1.1\r\n" + END);

        assertEquals(200, response.status());
        assertTrue(response.header("content-security-policy").contains("frame-ancestors *"));
        assertNull(response.header("x-frame-options"));
    }

    private static RawHttp.Response send(String request) {
        return RawHttp.send(RestAssured.port, request);
    }

    private static void assertProblem(int status, String type, RawHttp.Response response) {
        assertEquals(status, response.status(), response.toString());
        assertEquals(PROBLEM, response.header("content-type"), response.toString());
        assertTrue(response.body().contains(":" + type + "\""), response.body());
        assertTrue(response.header("belgov-trace-id") != null, response.toString());
    }
}
