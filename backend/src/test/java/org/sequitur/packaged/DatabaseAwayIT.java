package org.sequitur.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequitur.testsupport.Api;
import org.sequitur.testsupport.DatabaseOf;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.Relay;
import org.sequitur.testsupport.Tokens;

/** The database stops while the API runs. */
class DatabaseAwayIT {

    /** Seconds of the outage: each job runs several times. */
    private static final int JOB_RUNS = 6;

    @Test
    void reads_are_answered_with_503_health_is_down_and_constants_are_served(@TempDir Path folder) {
        var database = MigratedDatabase.start(folder.resolve("state"));
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
        var database = MigratedDatabase.start(folder.resolve("state"));
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

    @Test
    void requests_and_jobs_log_one_line_when_an_outage_starts_and_one_when_it_ends(@TempDir Path folder)
            throws IOException, InterruptedException {
        var database = MigratedDatabase.start(folder.resolve("state"));
        var target = URI.create(database.jdbcUrl().substring("jdbc:".length())).getPort();
        var port = PackagedApi.freePort();
        var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        var environment = new HashMap<>(RealKeycloak.settings());
        environment.putAll(DatabaseOf.tests(database, Map.of("SEQUITUR_IMPORT_AT_START", "a-590")));
        environment.put("SEQUITUR_DB_URL", database.jdbcUrl().replace(":" + target, ":" + port));
        environment.put("SEQUITUR_SMTP_HOST", "127.0.0.1");
        environment.put("SEQUITUR_SMTP_PORT", String.valueOf(mail.getSmtp().getPort()));
        environment.put("SEQUITUR_MAIL_STAFF", "staff@example.org");
        environment.put("SEQUITUR_MAIL_TIME", "00:00");
        for (var job : List.of("SEQUITUR_JOBS", "SEQUITUR_JOBS_MAIL", "SEQUITUR_WATCH")) {
            environment.put(job + "_EVERY", "1S");
            environment.put(job + "_DELAYED", "1S");
        }
        var officer = Tokens.agency("cocom");
        try (var before = new Relay(port, target);
                var api = PackagedApi.start(environment)) {
            assertEquals(200, api.get("/me", officer).statusCode());
            assertEquals(201, startReport(api, officer));
            var first = api.logLines("").size();

            before.close();
            // The probe's last result is valid for a second.
            awaitHealth(api, 503);
            var end = Instant.now().plusSeconds(JOB_RUNS);
            for (var time = 1; Instant.now().isBefore(end); time++) {
                assertEquals(503, api.get("/commitments?pageSize=" + time).statusCode());
                assertEquals(503, api.get("/exports/commitments?format=csv").statusCode());
                assertEquals(503, api.get("/me", officer).statusCode());
                assertEquals(503, startReport(api, officer));
                assertEquals(503, api.get("/health").statusCode());
            }
            try (var _ = new Relay(port, target)) {
                awaitHealth(api, 200);
                assertEquals(200, api.get("/bodies").statusCode());

                var lines = api.logLines("");
                var logged = lines.subList(first, lines.size());
                assertEquals(2, logged.size(), String.join("\n", logged));
                assertTrue(logged.getFirst().contains("The database does not answer: "), logged.getFirst());
                assertTrue(logged.getLast().contains("The database answers again after "), logged.getLast());
            }
        } finally {
            mail.stop();
            database.close();
        }
    }

    private static int startReport(PackagedApi api, String officer) {
        return api.post("/commitments/a-590-2.3/progressReports", officer, "{}").statusCode();
    }

    private static void awaitHealth(PackagedApi api, int status) throws InterruptedException {
        for (var tries = 0; tries < 300 && api.get("/health").statusCode() != status; tries++) {
            Thread.sleep(200);
        }
        assertEquals(status, api.get("/health").statusCode());
    }
}
