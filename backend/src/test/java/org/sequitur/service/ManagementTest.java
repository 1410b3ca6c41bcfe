package org.sequitur.service;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.outsideTheContract;
import static org.sequitur.testsupport.Api.request;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.testsupport.Api;
import org.sequitur.testsupport.RealMariaDb;

/** The management interface, for operators only. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
class ManagementTest {

    @TestHTTPResource(value = "/health", management = true)
    URI health;

    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    @TestHTTPResource("/")
    URI publicAddress;

    @Test
    void liveness_checks_the_data_version_reader_and_not_the_database() {
        given().get(health + "/live")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", equalTo(List.of("data-version-reader")));
    }

    @Test
    void readiness_checks_the_database() {
        given().get(health + "/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItem("database"));
    }

    @Test
    void cached_and_uncached_requests_are_counted_by_operation_and_status() {
        var counted = requests("listBodies", "200");
        var unchanged = requests("listBodies", "304");
        var unknown = requests("unknown", "404");
        var refused = requests("getMe", "401");

        // The first response is computed, the others come from the cache.
        var etag = get("/bodies?pageSize=7").statusCode(200).extract().header("ETag");
        get("/bodies?pageSize=7").statusCode(200);
        request().header("If-None-Match", etag).get("/bodies?pageSize=7").then().statusCode(304);
        outsideTheContract().get(Api.BASE + "/nothing/here").then().statusCode(404);
        get("/me").statusCode(401);

        assertEquals(counted + 2, requests("listBodies", "200"));
        assertEquals(unchanged + 1, requests("listBodies", "304"));
        assertEquals(unknown + 1, requests("unknown", "404"));
        assertEquals(refused + 1, requests("getMe", "401"));
    }

    @Test
    void unknown_paths_create_no_metrics() {
        outsideTheContract().get(Api.BASE + "/made-up-path").then().statusCode(404);
        outsideTheContract().get(publicAddress + "made-up-page").then().statusCode(404);

        assertEquals("", lines("made-up"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agroal_available_count",
                "jvm_memory_used_bytes",
                "sequitur_backup_age_seconds",
                "sequitur_condition_well{condition=\"login\"}",
                "sequitur_digest_oldest_unsent_age_seconds",
                "sequitur_disk_free_bytes",
                "sequitur_data_version_reader_alive",
                "sequitur_data_version_reader_failures",
                "sequitur_transactions_retried_total",
            })
    void the_metrics_used_by_alerts_exist(String metric) {
        assertNotEquals("", lines(metric));
    }

    /** Reads until the count is stable, as a request may be counted after its response has arrived. */
    private double requests(String operation, String status) {
        var before = -1.0;
        for (var now = count(operation, status); now != before; now = count(operation, status)) {
            before = now;
        }
        return before;
    }

    private double count(String operation, String status) {
        return lines("sequitur_requests_seconds_count{operation=\"%s\",status=\"%s\"}".formatted(operation, status))
                .lines()
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private String lines(String part) {
        return given().get(metrics)
                .asString()
                .lines()
                .filter(line -> !line.startsWith("#") && line.contains(part))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"q/health", "q/health/live", "q/health/ready", "q/metrics", "q"})
    void the_public_port_serves_no_management_paths(String path) {
        given().get(publicAddress + path).then().statusCode(404);
    }
}
