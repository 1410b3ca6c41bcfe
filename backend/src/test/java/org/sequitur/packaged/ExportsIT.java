package org.sequitur.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.sequitur.local.EmbeddedMariaDb;
import org.sequitur.testsupport.Api;
import org.sequitur.testsupport.DatabaseOf;

/** Exported data can be imported elsewhere, and an interrupted download never looks complete. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExportsIT {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Together far more than the socket buffers at both ends of a connection. */
    private static final int REPORTS = 5_000;

    private EmbeddedMariaDb database;
    private PackagedApi api;
    private boolean filled;

    @BeforeAll
    void import_exported_document_into_an_empty_register(@TempDir Path folder) throws SQLException {
        database = MigratedDatabase.start(folder.resolve("state"));
        var environment = new HashMap<>(database.settings());
        // All downloads come from one address, and some are read late: the limit over all addresses is tested.
        environment.put("SEQUITUR_EXPORTS_AT_ONCE", "64");
        environment.put("SEQUITUR_EXPORTS_PER_MINUTE", "0");
        environment.put("SEQUITUR_READER_TIMEOUT", "120S");
        var document = SharedSystem.api().get("/resolutions/a-590/document").body();
        var ended = PackagedApi.run(
                environment, "import", PackagedApi.write(folder, document).toString());
        assertEquals(0, ended.exitCode(), ended.output());
        api = PackagedApi.start(environment);
    }

    @AfterAll
    void stop() {
        api.close();
        database.close();
    }

    @Test
    @Order(1)
    void the_importing_register_returns_identical_content() {
        for (var path : List.of(
                "/resolutions",
                "/resolutions/a-590",
                "/resolutions/a-590/text",
                "/resolutions/a-590/document",
                "/bodies",
                "/commitments?pageSize=200",
                "/commitments/a-590-2.4",
                "/statistics")) {
            assertEquals(ofTheDocument(SharedSystem.api(), path), ofTheDocument(api, path), path);
        }
    }

    @Test
    @Order(2)
    void aborted_downloads_free_their_slots_at_once() throws Exception {
        fillWithReports();
        var atFirst = rowsSent();
        // Without the header line.
        assertEquals(
                REPORTS,
                new String(startDownload().body().readAllBytes()).lines().count());
        var whole = rowsSent() - atFirst;

        // More than the size of the database connection pool.
        for (var time = 0; time < 20; time++) {
            startDownload().body().close();
        }
        // The maximum number at once; all others have ended.
        var kept = new ArrayList<InputStream>();
        for (var time = 0; time < 4; time++) {
            kept.add(startDownload().body());
        }

        assertTrue(rowsSent() - atFirst < 12 * whole, "Most rows were read for closed connections");
        var fifth = api.get("/exports/progressReports");
        assertEquals(503, fifth.statusCode());
        assertEquals(Api.PROBLEM, fifth.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(fifth.headers().firstValue("Retry-After").isPresent());
        assertTrue(fifth.headers().firstValue("Content-Disposition").isEmpty());
        for (var download : kept) {
            download.close();
        }
    }

    @Test
    @Order(3)
    void an_export_interrupted_by_the_database_fails_visibly_and_a_new_one_gets_a_problem() throws Exception {
        // Usually stored by the previous test, unless this one runs alone, as in a rerun of a failed test.
        fillWithReports();
        var download = startDownload();
        var plain = download.body();

        database.close();

        assertThrows(IOException.class, plain::readAllBytes);
        var traceId = download.headers().firstValue("BelGov-Trace-Id").orElseThrow();
        var lines = api.logLines(traceId).stream()
                .filter(line -> line.contains("is broken off"))
                .toList();
        assertEquals(1, lines.size(), String.join("\n", api.logLines("is broken off")));
        assertEquals(List.of(), api.logLines("\tat "), "stack traces");
        for (var path : List.of("progressReports", "progressReports?format=xlsx", "dataPackage")) {
            var refused = api.get("/exports/" + path);
            assertEquals(503, refused.statusCode());
            assertEquals(
                    Api.PROBLEM, refused.headers().firstValue("Content-Type").orElseThrow());
        }
    }

    /**
     * A download of which only the header line was read. Retries, as slots of aborted downloads may not be free yet.
     */
    private HttpResponse<InputStream> startDownload() throws Exception {
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:%d%s/exports/progressReports".formatted(api.port(), Api.BASE)))
                .build();
        var patience = Instant.now().plus(Duration.ofMinutes(1));
        var response = HTTP.send(request, BodyHandlers.ofInputStream());
        while (response.statusCode() == 503 && Instant.now().isBefore(patience)) {
            response.body().close();
            Thread.sleep(50);
            response = HTTP.send(request, BodyHandlers.ofInputStream());
        }
        assertEquals(200, response.statusCode());
        for (var character = response.body().read(); character != '\n'; ) {
            character = response.body().read();
        }
        return response;
    }

    /** Inserts directly into the table, once: through the API it would take minutes. */
    private void fillWithReports() throws SQLException {
        if (filled) {
            return;
        }
        filled = true;
        try (var connection = DatabaseOf.operator(database);
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into progress_report
                    select uuid(), c.row_id, c.owner_id, 'IN_PROGRESS', 40, '2027-12-31', '[]',
                           repeat('Les communes ont été consultées. ', 140), repeat('De gemeenten zijn geraadpleegd. ', 140),
                           'FR', '2024-01-01', null, null, null, null
                      from seq_1_to_%d join commitment c on c.number = '2.4'
                    """.formatted(REPORTS));
        }
    }

    /** Rows sent by the database for all queries together. */
    private long rowsSent() throws SQLException {
        try (var connection = DatabaseOf.operator(database);
                var statement = connection.createStatement();
                var status = statement.executeQuery("show global status like 'Rows_sent'")) {
            status.next();
            return status.getLong(2);
        }
    }

    /**
     * Without what follows from the day since which the register follows the resolution: here that of the import, in the other
     * one that of the adoption.
     */
    private static String ofTheDocument(PackagedApi api, String path) {
        return api.get(path)
                .body()
                .replace(":" + api.port(), "")
                .replaceAll("\"(followedSinceOn|silentSince|silentDays)\":[^,}]*", "\"$1\"")
                .replaceAll("\"(stale|report)\":[^,}]*", "\"$1\"")
                .replaceAll("\"(summary|awaited)\":\\{[^}]*\\}", "\"$1\"")
                .replaceAll("\"awaitedActs\":\\[[^]]*\\]", "\"awaitedActs\"");
    }
}
