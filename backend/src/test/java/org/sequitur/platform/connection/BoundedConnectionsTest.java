package org.sequitur.platform.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.Api;
import org.sequitur.testsupport.RawConnection;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TightLimits;

/** A single client cannot harm others with its connections. */
@QuarkusTest
@TestProfile(TightLimits.class)
@QuarkusTestResource(RealMariaDb.class)
class BoundedConnectionsTest {

    private static final String LIST = Api.BASE + "/commitments?resolution=a-590&pageSize=20";
    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1.1 200 ");

    @Test
    void a_connection_without_a_request_is_closed() {
        try (var idle = open("127.0.0.11")) {
            assertEquals("", idle.readToEnd());
        }
    }

    @Test
    void a_connection_whose_request_head_arrives_too_slowly_is_closed() {
        try (var slow = open("127.0.0.12")) {
            slow.send("GET " + LIST + " HTTP/1.1\r\nHost: localhost\r\n");
            assertEquals("", slow.readToEnd());
        }
    }

    @Test
    void a_connection_stays_open_between_requests_and_closes_when_idle() {
        try (var browser = open("127.0.0.13")) {
            browser.send(RawConnection.get(LIST) + RawConnection.get(LIST));
            assertEquals(2, STATUS_LINE.matcher(browser.readToEnd()).results().count());
        }
    }

    @Test
    void surplus_connections_of_one_address_are_refused_and_other_addresses_are_served() {
        var open = new ArrayList<RawConnection>();
        try {
            for (var i = 0; i < TightLimits.CONNECTIONS_PER_ADDRESS; i++) {
                open.add(open("127.0.0.14"));
            }
            try (var surplus = open("127.0.0.14");
                    var other = open("127.0.0.15")) {
                surplus.send(RawConnection.get(LIST));
                assertEquals(0, surplus.status());
                other.send(RawConnection.get(LIST));
                assertEquals(200, other.status());
            }
            open.getLast().send(RawConnection.get(LIST));
            assertEquals(200, open.getLast().status());
        } finally {
            open.forEach(RawConnection::close);
        }
    }

    @Test
    void a_client_that_does_not_read_is_disconnected() {
        var requests = 60;
        try (var reader = open("127.0.0.16")) {
            reader.send(RawConnection.get(LIST).repeat(requests));
            // Repeats until the server has closed the connection, visible by a failing send.
            var accepted = true;
            for (var second = 0; accepted && second < 20; second++) {
                pause();
                accepted = reader.send(RawConnection.get(LIST));
            }
            var responses = STATUS_LINE.matcher(reader.readToEnd()).results().count();
            assertTrue(responses < requests, responses + " of " + requests + " responses were buffered for it");
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static RawConnection open(String from) {
        return RawConnection.open(from, RestAssured.port);
    }
}
