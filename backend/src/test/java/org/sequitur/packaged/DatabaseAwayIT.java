package org.sequitur.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequitur.local.EmbeddedMariaDb;
import org.sequitur.local.MariaDbProgram;
import org.sequitur.testsupport.Api;
import org.sequitur.testsupport.DatabaseOf;
import org.sequitur.testsupport.RealMariaDb;

/** The database stops while the API runs. */
class DatabaseAwayIT {

    @Test
    void reads_are_answered_with_503_health_is_down_and_constants_are_served(@TempDir Path folder) {
        var database = EmbeddedMariaDb.start(folder.resolve("state"), MariaDbProgram.packed(RealMariaDb.PROGRAMS));
        try (var api = PackagedApi.start(DatabaseOf.tests(database, Map.of("SEQUITUR_IMPORT_AT_START", "a-590")))) {
            assertEquals(200, api.get("/bodies").statusCode());

            database.close();

            for (var time = 1; time <= 2; time++) {
                var refused = api.get("/bodies");
                assertEquals(503, refused.statusCode());
                assertEquals(
                        Api.PROBLEM,
                        refused.headers().firstValue("content-type").orElseThrow());
                assertTrue(refused.headers().firstValue("retry-after").isPresent());
            }
            for (var export :
                    List.of("/exports/commitments", "/exports/dataPackage", "/exports/changes?format=jsonl")) {
                var refused = api.get(export);
                assertEquals(503, refused.statusCode());
                assertTrue(
                        refused.body().startsWith("{\"type\":\"urn:problem-type:belgif:serviceUnavailable\""),
                        refused.body());
            }
            // Whether they were requested before or not.
            for (var constant : List.of("/refData/assessments", "/refData/assessments", "/doc/openapi.yaml")) {
                assertEquals(200, api.get(constant).statusCode(), constant);
            }
            assertEquals(503, api.getManagement("/health/ready").statusCode());
            assertEquals(200, api.getManagement("/health/live").statusCode(), "a restart would not help");
            var health = api.get("/health");
            assertEquals(503, health.statusCode());
            assertEquals("{\"status\":\"DOWN\"}", health.body());
        } finally {
            database.close();
        }
    }

    @Test
    void an_outage_is_logged_in_one_line_without_stack_traces(@TempDir Path folder) throws IOException {
        var database = EmbeddedMariaDb.start(folder.resolve("state"), MariaDbProgram.packed(RealMariaDb.PROGRAMS));
        var settings = Map.of("SEQUITUR_IMPORT_AT_START", "a-590", "SEQUITUR_LOG_JSON", "true");
        try (var api = PackagedApi.start(DatabaseOf.tests(database, settings))) {
            database.close();

            for (var time = 1; time <= 20; time++) {
                assertEquals(503, api.get("/bodies").statusCode());
                assertEquals(503, api.get("/commitments?pageSize=" + time).statusCode());
                assertEquals(503, api.get("/exports/commitments?format=csv").statusCode());
            }

            assertEquals(1, api.logLines("The database does not answer").size());
            var lines = api.logLines("");
            assertTrue(lines.size() < 30, String.join("\n", lines));
            for (var line : lines) {
                var entry = new ObjectMapper().readTree(line);
                assertTrue(
                        entry.get("timestamp").asText().matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+(Z|[+-]\\d\\d:\\d\\d)"),
                        line);
            }
        } finally {
            database.close();
        }
    }
}
