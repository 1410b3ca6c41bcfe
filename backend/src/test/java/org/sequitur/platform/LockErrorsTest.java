package org.sequitur.platform;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.sequitur.testsupport.Api.PROBLEM;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.commitment;
import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.publish;
import static org.sequitur.testsupport.ApiSteps.report;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.ApiSteps.Draft;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** When somebody else is at the same rows of the database, and does not take turns. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class LockErrorsTest {

    private final String officer = Tokens.agency("cocom");
    private String demand;
    private Draft draft;
    private Connection another;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void somebody_who_has_the_commitment() throws SQLException {
        demand = TestCommitments.of("cocom");
        draft = draft(officer, demand, report("inProgress"));
        another = database.getConnection();
        another.setAutoCommit(false);
        execute("select 1 from commitment where id = '" + demand + "' for update");
    }

    @AfterEach
    void lets_go_of_it() throws SQLException {
        another.rollback();
        another.close();
    }

    @Test
    void whoever_falls_victim_to_a_deadlock_does_not_hear_of_it() throws SQLException {
        // Whoever has changed least is the victim.
        for (var row = 0; row < 100; row++) {
            execute(
                    "insert into idempotent_request (subject, request_key, digest, received_at) values ('a', '%s-%d', '', now())"
                            .formatted(demand, row));
        }
        var publishing = CompletableFuture.supplyAsync(() -> publish(officer, draft));
        awaitLocked(draft, publishing);
        execute("select 1 from progress_report_draft where id = '" + draft.id() + "' for update");
        another.rollback();

        publishing.join().statusCode(200).body("state", equalTo("published"));
        commitment(demand).body("implementationStatus", equalTo("inProgress"));
        get("/commitments/" + demand + "/history").body("total", equalTo(1));
    }

    @Test
    void whoever_waits_for_a_lock_in_vain_is_asked_to_come_back_and_nothing_is_half_done() throws SQLException {
        as(officer)
                .header("Accept-Language", "nl")
                .header("If-Match", draft.etag())
                .put(draft.path() + "/publication")
                .then()
                .statusCode(503)
                .contentType(PROBLEM)
                .header("Retry-After", notNullValue())
                .header("Content-Language", "nl")
                .body("type", equalTo("urn:problem-type:belgif:serviceUnavailable"));
        as(officer).get(draft.path()).then().statusCode(200).body("state", equalTo("draft"));

        another.rollback();
        publish(officer, draft).statusCode(200);
    }

    /** Returns once somebody else has it, or has had it. */
    private void awaitLocked(Draft draft, CompletableFuture<?> unless) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select 1 from progress_report_draft where id = ? for update skip locked")) {
            select.setString(1, draft.id());
            while (select.executeQuery().next() && !unless.isDone()) {
                Thread.onSpinWait();
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = another.createStatement()) {
            statement.execute(sql);
        }
    }
}
