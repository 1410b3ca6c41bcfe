package org.sequitur.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequitur.testsupport.ApiSteps;
import org.sequitur.testsupport.DatabaseOf;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.Tokens;

/** Shutdown of the API by SIGTERM. */
class StoppingIT {

    @Test
    void on_shutdown_readiness_fails_first_and_a_running_publication_completes(@TempDir Path folder) throws Exception {
        var database = MigratedDatabase.start(folder.resolve("state"));
        var environment = DatabaseOf.tests(database, RealKeycloak.settings());
        environment.put("SEQUITUR_IMPORT_AT_START", "a-590");
        environment.put("SEQUITUR_SHUTDOWN_DELAY", "4S");
        var staff = Tokens.staff();
        try (var api = PackagedApi.start(environment);
                var another = DatabaseOf.operator(database)) {
            assertEquals(200, readiness(api));
            another.setAutoCommit(false);
            another.createStatement()
                    .executeQuery("select 1 from commitment where id = 'a-590-2.3' for update")
                    .close();
            var publishing = CompletableFuture.supplyAsync(() -> api.post(
                    "/commitments/a-590-2.3/questions", staff, UUID.randomUUID().toString(), """
                    { "text": %s, "originalLanguage": "fr", "visibility": "public", "answerExpectedOn": "2032-01-31" }""".formatted(
                                    ApiSteps.TEXT)));
            DatabaseOf.awaitRowLockWait(another);

            var stopping = CompletableFuture.runAsync(api::close);
            awaitNotReady(api);
            assertFalse(publishing.isDone());
            assertEquals(200, api.get("/bodies").statusCode(), "requests during shutdown are answered");
            another.rollback();

            assertEquals(201, publishing.join().statusCode());
            stopping.join();
        } finally {
            database.close();
        }
    }

    private static void awaitNotReady(PackagedApi api) throws InterruptedException {
        while (readiness(api) != 503) {
            Thread.sleep(20);
        }
    }

    private static int readiness(PackagedApi api) {
        return api.getManagement("/health/ready").statusCode();
    }
}
