package org.sequitur.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.sequitur.testsupport.Api;
import org.sequitur.testsupport.DatabaseOf;

/** A database that keeps its connections open, accepts new ones and does not respond. */
@DisabledOnOs(OS.WINDOWS)
class HungDatabaseIT {

    /** The API's limit is 4 s; without it, the timeouts of the driver add up to 11 s or more. */
    private static final Duration MAX_DURATION = Duration.ofSeconds(9);

    /** Longer than the driver waits for a response, so that the jobs that wait fail as well. */
    private static final Duration HANG = Duration.ofSeconds(16);

    /** Scheduled jobs meet the outage too. */
    private static final Map<String, String> SETTINGS =
            Map.of("SEQUITUR_IMPORT_AT_START", "a-590", "SEQUITUR_WATCH_DELAYED", "0S", "SEQUITUR_WATCH_EVERY", "1S");

    @Test
    void public_reads_are_refused_within_seconds_and_served_when_the_database_responds_again(@TempDir Path folder)
            throws IOException, InterruptedException {
        var state = folder.resolve("state");
        var database = MigratedDatabase.start(state);
        try (var api = PackagedApi.start(DatabaseOf.tests(database, SETTINGS))) {
            assertEquals(200, api.get("/bodies").statusCode());
            assertEquals(200, api.get("/commitments").statusCode());
            var server = Long.parseLong(
                    Files.readString(state.resolve("mariadb.pid")).strip());
            signal("STOP", server);
            try {
                // A thread of the server may still run when the signal has been sent.
                awaitStatus(503, api);
                var end = Instant.now().plus(HANG);
                while (Instant.now().isBefore(end)) {
                    // Read before, and new.
                    var reads = IntStream.rangeClosed(1, 8)
                            .mapToObj(number -> number % 2 == 0 ? "/bodies" : "/commitments?pageSize=" + number)
                            .map(path -> CompletableFuture.runAsync(() -> assertRefusedInTime(api, path)))
                            .toList();
                    reads.forEach(CompletableFuture::join);
                }
                assertEquals(503, api.get("/health").statusCode());
                assertEquals(200, api.get("/refData/assessments").statusCode());
            } finally {
                signal("CONT", server);
            }
            awaitStatus(200, api);
            assertEquals(1, api.logLines("The database does not answer").size());
            assertEquals(1, api.logLines("The database answers again").size());
            assertEquals(List.of(), api.logLines("Exception"));
        } finally {
            database.close();
        }
    }

    private static void awaitStatus(int status, PackagedApi api) throws InterruptedException {
        for (var tries = 0; tries < 300 && api.get("/bodies").statusCode() != status; tries++) {
            Thread.sleep(200);
        }
        assertEquals(status, api.get("/bodies").statusCode());
    }

    private static void assertRefusedInTime(PackagedApi api, String path) {
        var start = Instant.now();
        var refused = api.get(path);
        var taken = Duration.between(start, Instant.now());
        assertEquals(503, refused.statusCode());
        assertEquals(Api.PROBLEM, refused.headers().firstValue("content-type").orElseThrow());
        assertTrue(refused.headers().firstValue("retry-after").isPresent());
        assertTrue(taken.compareTo(MAX_DURATION) < 0, path + " took " + taken);
    }

    private static void signal(String name, long process) throws IOException, InterruptedException {
        var kill = new ProcessBuilder("kill", "-" + name, String.valueOf(process)).start();
        assertEquals(0, kill.waitFor());
    }
}
