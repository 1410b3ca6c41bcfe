package org.sequitur.user;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.ask;
import static org.sequitur.testsupport.ApiSteps.classify;
import static org.sequitur.testsupport.ApiSteps.deadline;
import static org.sequitur.testsupport.ApiSteps.foreword;
import static org.sequitur.testsupport.ApiSteps.post;
import static org.sequitur.testsupport.ApiSteps.published;
import static org.sequitur.testsupport.DatabaseContents.columnsWith;
import static org.sequitur.testsupport.StatementSteps.content;
import static org.sequitur.testsupport.StatementSteps.saved;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.journal.JournalCheck;
import org.sequitur.testsupport.DraftSteps;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.RoundSteps;
import org.sequitur.testsupport.SittingSteps;
import org.sequitur.testsupport.TestAccounts;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.TestResolutions;
import org.sequitur.testsupport.Tokens;

/** Which data of an erased user are kept, and which are deleted. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class ErasingTest {

    private static final String FOR_COCOM = "\"roles\": [\"agency\"], \"bodies\": [\"cocom\"]";
    private static final String STAFF = "\"roles\": [\"staff\"], \"bodies\": []";
    private static final String DEMO_ADMIN = "/users/217196d1-ae69-5f6f-b4f8-49e13520307f";

    @Inject
    EntityManager database;

    @Inject
    AgroalDataSource connections;

    @Inject
    JournalCheck journals;

    @Inject
    Erasure erasure;

    private final TestAccounts accounts = new TestAccounts();

    @BeforeEach
    void log_in_as_admin() {
        Tokens.admin();
        assumeTrue(RealKeycloak.adminSecret().isPresent(), "This Keycloak was lent without its secret");
    }

    @AfterEach
    void remove_accounts() {
        accounts.close();
    }

    @Test
    void erasure_removes_the_user_from_all_data_and_keeps_published_facts() throws SQLException {
        var officer = accounts.invite(FOR_COCOM).withPassword();
        var clerk = accounts.invite(STAFF).withPassword();
        var commitmentId = TestCommitments.of("cocom");
        published(officer.token(), commitmentId, "inProgress");
        var asked = clerk.token();
        ask(asked, commitmentId, "public").statusCode(201);
        as(asked)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body("""
                        { "visibility": "internal", "text": { "fr": "Pourquoi ?", "nl": "Waarom?" }, "originalLanguage": "fr",
                          "answerExpectedOn": "2033-01-01" }""")
                .post("/commitments/" + commitmentId + "/questions")
                .then()
                .statusCode(201);
        var resolutionId = commitmentId.replaceFirst("-[0-9.]+$", "");
        foreword(asked, resolutionId, "2023-07-01", "2024-06-30").statusCode(201);
        classify(asked, resolutionId, "{ \"legislature\": \"2019-2024\" }").statusCode(201);
        DraftSteps.confirmed(asked, TestResolutions.fresh());
        saved(asked, "closure", commitmentId, content(""));
        post(asked, "/commitments/" + commitmentId + "/earlierReports", "{}").statusCode(201);
        SittingSteps.create(asked, commitmentId).statusCode(201);
        RoundSteps.create(asked, "{}").statusCode(201);
        var history = get("/commitments/" + commitmentId + "/history").extract().asString();
        var tables = "account_change classification foreword idempotent_request journal_entry statement_draft"
                + " progress_report_draft reporting_round resolution_draft sitting staff_operation";
        assertTrue(tablesContaining(clerk.id()).containsAll(List.of(tables.split(" "))));
        erase(officer).statusCode(204);
        erase(clerk).statusCode(204);

        assertEquals(List.of("deactivated_account"), tablesContaining(officer.id()));
        assertEquals(List.of("deactivated_account"), tablesContaining(clerk.id()));
        makeOld(officer.id(), clerk.id());
        erasure.finish();
        assertEquals(List.of(), tablesContaining(officer.id()));
        assertEquals(List.of(), tablesContaining(clerk.id()));
        get("/commitments/" + commitmentId + "/history").body(equalTo(history));
        assertEquals(List.of(), journals.findings(commitmentId));
        as(Tokens.admin())
                .get("/commitments/" + commitmentId + "/history")
                .then()
                .body("total", equalTo(2))
                .body("items.user", contains(nullValue(), nullValue()));
        as(Tokens.admin()).get(officer.path()).then().statusCode(404);
        as(Tokens.admin()).delete(officer.path()).then().statusCode(404);
        List.of(officer, clerk).forEach(accounts::forget);
    }

    @Test
    void an_erased_user_cannot_write_with_a_remaining_token() {
        var clerk = accounts.invite(STAFF).withPassword();
        var token = clerk.token();
        var commitmentId = TestCommitments.of("cocom");

        erase(clerk).statusCode(204);

        ask(token, commitmentId, "public").statusCode(403).body("type", endsWith(":accountDeactivated"));
        assertThrows(IllegalStateException.class, clerk::token);
        accounts.forget(clerk);
    }

    @Test
    void a_user_deleted_in_keycloaks_console_can_be_erased() throws SQLException {
        var clerk = accounts.invite(STAFF).withPassword();
        var commitmentId = TestCommitments.of("cocom");
        ask(clerk.token(), commitmentId, "public").statusCode(201);
        accounts.close();

        as(Tokens.admin()).header("If-Match", "*").delete(clerk.path()).then().statusCode(204);

        assertEquals(List.of("deactivated_account"), tablesContaining(clerk.id()));
        as(Tokens.admin()).header("If-Match", "*").delete(clerk.path()).then().statusCode(404);
    }

    @Test
    void only_admins_can_erase_and_the_last_admin_cannot_be_erased() {
        as(Tokens.admin())
                .header("If-Match", as(Tokens.admin()).get(DEMO_ADMIN).header("ETag"))
                .delete(DEMO_ADMIN)
                .then()
                .statusCode(409)
                .body("type", endsWith(":lastAdmin"));
        as(Tokens.staff()).header("If-Match", "*").delete(DEMO_ADMIN).then().statusCode(403);
        as(Tokens.admin())
                .header("If-Match", "\"stale\"")
                .delete(DEMO_ADMIN)
                .then()
                .statusCode(412);
        as(Tokens.admin()).get(DEMO_ADMIN).then().statusCode(200).body("enabled", equalTo(true));
    }

    @Test
    void the_database_allows_only_replacing_the_user_by_the_erased_marker() throws SQLException {
        var commitmentId = TestCommitments.of("cocom");
        var officer = accounts.invite(FOR_COCOM).withPassword();
        published(officer.token(), commitmentId, "inProgress");
        // So that a change of an account has a former name.
        officer.rename("Renamed", FOR_COCOM);
        // A second fact, as the first one of a chain has no previous hash.
        deadline(Tokens.staff(), commitmentId, "2032-01-31").statusCode(201);
        foreword(Tokens.staff(), commitmentId.replaceFirst("-[0-9.]+$", ""), "2023-07-01", "2024-06-30")
                .statusCode(201);
        for (var table : List.of("journal_entry", "foreword", "account_change")) {
            var columns = strings("select column_name from information_schema.columns"
                    + " where table_schema = database() and table_name = '" + table + "'");
            for (var column : columns) {
                var other = column.equals("subject") ? "'another'" : another(table, column);
                var changed = (column.equals("subject") ? "" : "subject = 'erased', ") + column + " = " + other;
                // For a withdrawn text another value would be null again.
                var row = " where not (" + column + " <=> " + other + ") limit 1";
                assertThrows(SQLException.class, () -> execute("update " + table + " set " + changed + row), changed);
            }
        }
    }

    /** A valid value for the column that differs from its current value. */
    private String another(String table, String column) throws SQLException {
        var type = strings("select data_type from information_schema.columns where table_schema = database()"
                        + " and table_name = '" + table + "' and column_name = '" + column + "'")
                .getFirst();
        return ChangedValue.of(column, type);
    }

    private ValidatableResponse erase(TestAccounts.Account whom) {
        return as(Tokens.admin())
                .header("If-Match", whom.etag())
                .delete(whom.path())
                .then();
    }

    private void makeOld(String... subjects) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update deactivated_account set deactivated_at = deactivated_at - interval 2 hour where subject in (?1)")
                        .setParameter(1, List.of(subjects))
                        .executeUpdate());
    }

    /** The tables with a text column that contains the subject. */
    private static List<String> tablesContaining(String subject) throws SQLException {
        return columnsWith(subject).stream()
                .map(column -> column.replaceFirst("[.].*", ""))
                .distinct()
                .toList();
    }

    private List<String> strings(String query) throws SQLException {
        try (var connection = connections.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var all = new ArrayList<String>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }

    private void execute(String statement) throws SQLException {
        try (var connection = connections.getConnection();
                var prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }
}
