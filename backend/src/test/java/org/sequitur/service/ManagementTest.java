package org.sequitur.service;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.testsupport.RealMariaDb;

/** What the operator reads on the management interface, and the public cannot. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
class ManagementTest {

    @TestHTTPResource(value = "/health", management = true)
    URI health;

    @TestHTTPResource("/")
    URI publicAddress;

    @Test
    void liveness_checks_the_state_reader_and_not_the_database() {
        given().get(health + "/live")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", equalTo(List.of("state-reader")));
    }

    @Test
    void readiness_checks_the_database() {
        given().get(health + "/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItem("database"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"q/health", "q/health/live", "q/health/ready", "q/metrics", "q"})
    void the_public_port_has_no_management_address(String path) {
        given().get(publicAddress + path).then().statusCode(404);
    }
}
