package org.sequitur.platform.identity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeycloakConditionTest {

    private final AtomicLong nanoTime = new AtomicLong(-5);
    private final AtomicInteger status = new AtomicInteger(503);
    private HttpServer keycloak;
    private KeycloakCondition condition;

    @BeforeEach
    void start() throws IOException {
        keycloak = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        keycloak.createContext("/", exchange -> {
            exchange.sendResponseHeaders(status.get(), -1);
            exchange.close();
        });
        keycloak.start();
        condition = new KeycloakCondition(
                "http://127.0.0.1:" + keycloak.getAddress().getPort(),
                Duration.ofSeconds(60),
                new KeycloakOutage(),
                nanoTime::get);
    }

    @AfterEach
    void stop() {
        keycloak.stop(0);
    }

    @Test
    void a_keycloak_that_is_still_starting_does_not_degrade_the_service() {
        pass(Duration.ofSeconds(59));

        assertTrue(condition.check().healthy());
    }

    @Test
    void a_keycloak_that_does_not_answer_in_its_start_time_degrades_the_service() {
        assertTrue(condition.check().healthy());
        pass(Duration.ofSeconds(60));

        assertFalse(condition.check().healthy());
    }

    @Test
    void a_keycloak_that_stops_right_after_its_start_degrades_the_service() {
        status.set(200);
        assertTrue(condition.check().healthy());
        status.set(503);

        assertFalse(condition.check().healthy());
        keycloak.stop(0);
        assertFalse(condition.check().healthy());
    }

    private void pass(Duration time) {
        nanoTime.addAndGet(time.toNanos());
    }
}
