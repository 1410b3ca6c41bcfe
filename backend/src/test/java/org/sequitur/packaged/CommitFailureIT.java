package org.sequitur.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sequitur.local.EmbeddedMariaDb;
import org.sequitur.testsupport.Api;
import org.sequitur.testsupport.ApiSteps;
import org.sequitur.testsupport.DatabaseOf;
import org.sequitur.testsupport.FaultyDatabaseLink;
import org.sequitur.testsupport.FaultyDatabaseLink.Fault;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.Tokens;

/** COMMIT itself fails: by a conflict on a cluster, or because the server or the network fails. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommitFailureIT {

    private static final String QUESTIONS = "/commitments/a-590-2.3/questions";

    private EmbeddedMariaDb database;
    private FaultyDatabaseLink link;
    private PackagedApi api;

    @BeforeAll
    void start_api_with_failing_commits(@TempDir Path folder) throws IOException {
        database = MigratedDatabase.start(folder.resolve("state"));
        link = new FaultyDatabaseLink(
                URI.create(database.jdbcUrl().substring("jdbc:".length())).getPort());
        var environment = DatabaseOf.tests(database, RealKeycloak.settings());
        environment.put("SEQUITUR_DB_URL", "jdbc:mariadb://127.0.0.1:" + link.port() + "/sequitur");
        environment.put("SEQUITUR_IMPORT_AT_START", "a-590");
        // Only the test's own transactions may meet a fault.
        environment.put("SEQUITUR_WATCH_EVERY", "1H");
        environment.put("SEQUITUR_WATCH_DELAYED", "1H");
        api = PackagedApi.start(environment);
        // A search waits for the search index, whose build commits some seconds after the start.
        assertEquals(200, api.get("/commitments?q=aide").statusCode());
    }

    @AfterAll
    void stop() throws Exception {
        // Closes only what was started, as the set-up may have failed.
        for (var started :
                Stream.of(api, link, database).filter(Objects::nonNull).toList()) {
            started.close();
        }
    }

    @Test
    void a_conflict_with_another_node_is_retried_transparently() {
        var before = questions();
        link.failNextCommits(Fault.CONFLICT);

        var response = ask(UUID.randomUUID().toString());

        assertEquals(201, response.statusCode(), response.body());
        assertEquals(0, link.remaining());
        assertEquals(before + 1, questions());
    }

    @Test
    void repeated_conflicts_are_answered_with_503() {
        var before = questions();
        link.failNextCommits(Fault.CONFLICT, Fault.CONFLICT, Fault.CONFLICT);

        assertUnavailable(ask(UUID.randomUUID().toString()));
        assertEquals(0, link.remaining());
        assertEquals(before, questions());
    }

    /** Whether the first attempt was committed or not, a retry with the same key leaves one question. */
    @ParameterizedTest
    @EnumSource(names = {"CUT_BEFORE", "CUT_AFTER", "NOT_READY", "SILENCE"})
    void a_commit_with_unknown_outcome_is_answered_with_503_and_its_retry_is_executed_once(Fault fault) {
        var before = questions();
        var key = UUID.randomUUID().toString();
        link.failNextCommits(fault);

        assertUnavailable(ask(key));
        assertEquals(0, link.remaining());
        var repeated = ask(key);

        assertEquals(201, repeated.statusCode(), repeated.body());
        assertEquals(before + 1, questions());
    }

    private HttpResponse<String> ask(String key) {
        return api.post(QUESTIONS, Tokens.staff(), key, """
                { "text": %s, "originalLanguage": "fr", "visibility": "public", "answerExpectedOn": "2032-01-31" }""".formatted(ApiSteps.TEXT));
    }

    private int questions() {
        return Integer.parseInt(api.get(QUESTIONS).body().replaceFirst("(?s).*\"total\":(\\d+).*", "$1"));
    }

    private static void assertUnavailable(HttpResponse<String> response) {
        assertEquals(503, response.statusCode(), response.body());
        assertEquals(Api.PROBLEM, response.headers().firstValue("content-type").orElseThrow());
        assertTrue(response.headers().firstValue("retry-after").isPresent());
    }
}
