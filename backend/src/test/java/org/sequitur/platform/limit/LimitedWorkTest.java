package org.sequitur.platform.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.BASE;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequitur.testsupport.RawConnection;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TightLimits;
import org.sequitur.testsupport.Tokens;

/** Limits per client; other clients are not affected. */
@QuarkusTest
@TestProfile(TightLimits.class)
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class LimitedWorkTest {

    private static final String REPORTS = BASE + "/commitments/a-590-2.3/progressReports";

    @ParameterizedTest
    @CsvSource({
        "/commitments?q=w,                              127.0.0.21, 127.0.0.22",
        "/statistics?asOf=2024-01-0,                    127.0.0.23, 127.0.0.24",
        "/exports/commitments?format=csv&asOf=2024-01-0, 127.0.0.25, 127.0.0.26",
        "/reports/followUp?commitment=a-590-1.1&resolution=a-590&lang=fr&format=docx&to=2024-01-0, 127.0.0.27, 127.0.0.28"
    })
    void an_address_over_its_limit_is_refused_and_another_is_served(String path, String greedy, String other) {
        for (var turn = 1; turn <= TightLimits.PER_MINUTE; turn++) {
            assertEquals(200, get(greedy, BASE + path + turn, "").status());
        }

        var refused = get(greedy, BASE + path + 9, "Accept-Language: nl\r\n");

        assertEquals(429, refused.status());
        var waiting = Integer.parseInt(refused.header("Retry-After"));
        assertTrue(waiting >= 1 && waiting <= 60, "Retry-After: " + waiting);
        assertEquals("urn:problem-type:belgif:tooManyRequests", refused.problem("type"));
        assertTrue(refused.problem("detail").startsWith("U hebt"), refused.problem("detail"));
        assertEquals(200, get(other, BASE + path + 9, "").status());
    }

    @Test
    void requests_through_a_trusted_proxy_are_counted_by_the_forwarded_address() {
        var searches = BASE + "/commitments?q=x";
        for (var turn = 1; turn <= TightLimits.PER_MINUTE + 1; turn++) {
            get("127.0.0.99", searches + turn, "X-Forwarded-For: 203.0.113.1, 198.51.100.7\r\n");
        }

        assertEquals(
                429,
                get("127.0.0.99", searches + 7, "X-Forwarded-For: 198.51.100.7\r\n")
                        .status());
        assertEquals(
                200,
                get("127.0.0.99", searches + 7, "X-Forwarded-For: 198.51.100.8\r\n")
                        .status());
    }

    @Test
    void x_forwarded_for_of_an_untrusted_client_is_ignored() {
        var searches = BASE + "/commitments?q=y";
        for (var turn = 1; turn <= TightLimits.PER_MINUTE; turn++) {
            get("127.0.0.30", searches + turn, "X-Forwarded-For: 203.0.113." + turn + "\r\n");
        }

        assertEquals(
                429,
                get("127.0.0.30", searches + 7, "X-Forwarded-For: 203.0.113.99\r\n")
                        .status());
    }

    @Test
    void requests_with_a_token_are_counted_by_account_not_by_address() {
        var searches = BASE + "/commitments?q=z";
        var token = "Authorization: Bearer " + Tokens.agency("actiris") + "\r\n";
        for (var turn = 1; turn <= TightLimits.PER_MINUTE; turn++) {
            assertEquals(200, get("127.0.0.3" + turn, searches + turn, token).status());
        }

        assertEquals(429, get("127.0.0.40", searches + 7, token).status());
        var colleague = "Authorization: Bearer " + Tokens.agency("erip") + "\r\n";
        assertEquals(200, get("127.0.0.40", searches + 7, colleague).status());
    }

    @Test
    void a_slow_body_is_refused_and_occupies_no_worker_thread() {
        var head = "POST " + REPORTS + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Authorization: Bearer " + Tokens.agency("cocom") + "\r\nContent-Length: 100000\r\n\r\n{";
        var slow = new ArrayList<RawConnection>();
        try {
            // More connections than there are worker threads.
            IntStream.range(0, 30)
                    .forEach(network -> IntStream.range(0, 10).forEach(connection -> {
                        var one = RawConnection.open("127.0.1." + (network + 1), RestAssured.port);
                        slow.add(one);
                        one.send(head);
                    }));

            assertEquals(
                    200, get("127.0.0.41", BASE + "/commitments?pageSize=9", "").status());
            var response = new ArrayList<Integer>();
            slow.forEach(one -> response.add(one.status()));
            // Some requests of an account are received at once and some are queued; the others get 429.
            assertTrue(response.contains(408), response.toString());
            assertTrue(
                    response.stream().allMatch(status -> status == 408 || status == 429 || status == 0),
                    response.toString());
        } finally {
            slow.forEach(RawConnection::close);
        }
    }

    @Test
    void a_response_that_is_too_large_is_refused() {
        var tooLong = get("127.0.0.42", BASE + "/commitments?resolution=a-590&pageSize=200", "");

        assertEquals(413, tooLong.status());
        assertTrue(tooLong.problem("detail").contains("pageSize"), tooLong.problem("detail"));
        assertEquals(
                200,
                get("127.0.0.42", BASE + "/commitments?resolution=a-590&pageSize=10", "")
                        .status());
    }

    private record Response(int status, String head, String body) {

        String header(String name) {
            return head.lines()
                    .filter(line -> line.startsWith(name + ": "))
                    .map(line -> line.substring(name.length() + 2))
                    .findFirst()
                    .orElse("");
        }

        String problem(String property) {
            try {
                return new ObjectMapper().readTree(body).path(property).asText();
            } catch (Exception noJson) {
                throw new IllegalStateException(body, noJson);
            }
        }
    }

    private static Response get(String from, String path, String headers) {
        try (var connection = RawConnection.open(from, RestAssured.port)) {
            connection.send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n");
            var parts = connection.readToEnd().split("\r\n\r\n", 2);
            return new Response(Integer.parseInt(parts[0].split(" ")[1]), parts[0], parts.length > 1 ? parts[1] : "");
        }
    }
}
