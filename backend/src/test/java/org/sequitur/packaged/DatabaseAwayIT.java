package org.sequitur.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** When the database stops under a running API. */
class DatabaseAwayIT {

    @Test
    void readers_are_asked_to_come_back_health_says_so_and_constants_are_served(@TempDir Path folder) {
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
            // Whether they were asked for before or not.
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
}
