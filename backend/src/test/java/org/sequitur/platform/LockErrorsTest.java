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

/** Deadlocks and lock timeouts with another database transaction. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class LockErrorsTest {

    private final String officer = Tokens.agency("cocom");
    private String commitmentId;
    private Draft draft;
    private Connection otherTransaction;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void lockCommitmentInOtherTransaction() throws SQLException {
        commitmentId = TestCommitments.of("cocom");
        draft = draft(officer, commitmentId, report("inProgress"));
        otherTransaction = database.getConnection();
        otherTransaction.setAutoCommit(false);
        execute("select 1 from commitment where id = '" + commitmentId + "' for update");
    }

    @AfterEach
    void rollBackOther() throws SQLException {
        otherTransaction.rollback();
        otherTransaction.close();
    }

    @Test
    void a_deadlocked_transaction_is_retried_without_an_error() throws SQLException {
        // InnoDB rolls back the transaction with the fewest changes.
        for (var row = 0; row < 100; row++) {
            execute(
                    "insert into idempotent_request (subject, request_key, digest, received_at) values ('a', '%s-%d', '', now())"
                            .formatted(commitmentId, row));
        }
        var publishing = CompletableFuture.supplyAsync(() -> publish(officer, draft));
        awaitLocked(draft, publishing);
        execute("select 1 from progress_report_draft where id = '" + draft.id() + "' for update");
        otherTransaction.rollback();

        publishing.join().statusCode(200).body("state", equalTo("published"));
        commitment(commitmentId).body("implementationStatus", equalTo("inProgress"));
        get("/commitments/" + commitmentId + "/history").body("total", equalTo(1));
    }

    @Test
    void a_lock_timeout_is_answered_with_503_and_changes_nothing() throws SQLException {
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

        otherTransaction.rollback();
        publish(officer, draft).statusCode(200);
    }

    /** Returns when another transaction has locked the draft, or {@code unless} is done. */
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
        try (var statement = otherTransaction.createStatement()) {
            statement.execute(sql);
        }
    }
}
