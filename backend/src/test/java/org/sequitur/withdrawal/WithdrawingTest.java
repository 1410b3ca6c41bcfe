package org.sequitur.withdrawal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.text;
import static org.sequitur.testsupport.ApiSteps.assess;
import static org.sequitur.testsupport.ApiSteps.commitment;
import static org.sequitur.testsupport.ApiSteps.put;
import static org.sequitur.testsupport.SensitiveText.withdraw;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.registration.RegisterResolution;
import org.sequitur.testsupport.Concurrently;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.SensitiveText;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.TestResolutions;
import org.sequitur.testsupport.Tokens;

/** Every kind of published text can be withdrawn at once; author, time and reason are kept. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class WithdrawingTest {

    private final String officer = Tokens.agency("cocom");
    private final String staff = Tokens.staff();
    private String demand;
    private String words;

    @Inject
    AgroalDataSource database;

    @Inject
    RegisterResolution registration;

    @BeforeEach
    void create_commitment_of_cocom() {
        demand = TestCommitments.of("cocom");
        words = "victimname" + demand.replaceAll("[^0-9a-z]", "");
    }

    @ParameterizedTest
    @EnumSource
    void parliament_can_withdraw_any_text_and_the_rest_is_kept(SensitiveText kind) {
        var path = kind.publish(demand, words);
        var before = as(staff).get(path).then().statusCode(200);
        assertTrue(before.extract().asString().contains(words));

        withdraw(staff, kind.withdrawalOf(path), "A name")
                .statusCode(200)
                .body("reason.fr", equalTo("A name en français"))
                .body("by.kind", equalTo("parliament"))
                .body("withdrawnAt", notNullValue());

        var after = as(staff).get(path).then().statusCode(200);
        var at = kind.pointer().substring(1).replace('/', '.');
        var stone = at.contains(".") ? "decision.withdrawal" : "withdrawal";
        after.body(at, nullValue()).body(stone + ".reason.nl", equalTo("A name in het Nederlands"));
        for (var kept : List.of("originalLanguage", "publishedAt", "response", "deadline", "outcome", "kind", "by")) {
            after.body(kept, equalTo(before.extract().path(kept)));
        }
        withdraw(staff, kind.withdrawalOf(path), "Again").statusCode(409);
        if (!kind.isInternal()) {
            get(path).statusCode(200).body(at, nullValue()).body(stone + ".by.kind", equalTo("parliament"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_body_can_withdraw_only_its_own_texts(SensitiveText kind) {
        var path = kind.publish(demand, words);

        withdraw(Tokens.agency("erip"), kind.withdrawalOf(path), "A name").statusCode(kind.isInternal() ? 404 : 403);
        var withdrawn = withdraw(officer, kind.withdrawalOf(path), "A name");

        if (kind.isOfTheBody()) {
            withdrawn.statusCode(200).body("by.body.bodyId", equalTo("cocom"));
        } else {
            withdrawn.statusCode(403);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_withdrawn_text_is_nowhere_in_the_database(SensitiveText kind) throws SQLException {
        var path = kind.publish(demand, words);
        assertTrue(!columnsWith(words).isEmpty(), "The text was not found before the withdrawal");

        withdraw(staff, kind.withdrawalOf(path), "A name").statusCode(200);

        assertEquals(List.of(), columnsWith(words));
    }

    @ParameterizedTest
    @EnumSource
    void a_withdrawal_does_not_change_the_commitments_state(SensitiveText kind) {
        var before = kind.publish(demand, words);
        var state = commitment(demand).extract().asString();

        withdraw(staff, kind.withdrawalOf(before), "A name").statusCode(200);

        if (kind != SensitiveText.SHORT_TITLE) {
            assertEquals(state, commitment(demand).extract().asString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_reason_of_a_withdrawal_can_be_withdrawn(SensitiveText kind) throws SQLException {
        var path = kind.publish(demand, words);
        var withdrawal = text(withdraw(staff, kind.withdrawalOf(path), words).statusCode(200), "/withdrawalId");

        withdraw(staff, "/withdrawals/" + withdrawal + "/withdrawal", "The reason said it")
                .statusCode(200);

        as(staff)
                .get("/withdrawals/" + withdrawal)
                .then()
                .statusCode(200)
                .body("reason", nullValue())
                .body("withdrawal.reason.fr", equalTo("The reason said it en français"));
        assertEquals(List.of(), columnsWith(words));
        get("/withdrawals/" + withdrawal).statusCode(kind.isInternal() ? 404 : 200);
    }

    @Test
    void withdrawing_a_short_title_restores_the_previous_one_and_removes_it_from_search() {
        String registered = commitment(demand).extract().path("shortTitle.fr");
        var first = SensitiveText.SHORT_TITLE.publish(demand, words + "first");
        var second = SensitiveText.SHORT_TITLE.publish(demand, words + "second");

        withdraw(staff, second + "/withdrawal", "A name").statusCode(200);
        commitment(demand).body("shortTitle.fr", equalTo(words + "first a"));
        get("/commitments?q=" + words + "first").body("total", equalTo(1));
        get("/commitments?q=" + words + "second").body("total", equalTo(0));
        withdraw(staff, first + "/withdrawal", "A name").statusCode(200);

        commitment(demand).body("shortTitle.fr", equalTo(registered));
        get("/commitments/" + demand + "/shortTitle").body("shortTitleId", nullValue());
        get("/commitments?q=" + words).body("total", equalTo(0));
    }

    /**
     * The withdrawal deletes search words that occur nowhere else, while a commitment of another resolution gets
     * them.
     */
    @Test
    void a_title_can_be_withdrawn_while_another_commitment_gets_its_words() throws InvalidDocumentException {
        var document = TestResolutions.fresh();
        registration.register(document.toString());
        var other = TestResolutions.idOf(document) + "-2.1";
        for (var round = 0; round < 60; round++) {
            var shared = "round" + round + words;
            var title = SensitiveText.SHORT_TITLE.publish(demand, shared);

            var statuses = Concurrently.statuses(
                    2, i -> i == 0 ? withdraw(staff, title + "/withdrawal", "A name") : retitle(other, shared));

            assertEquals(List.of(200, 200), statuses);
            for (var found : List.of(shared, shared.substring(2))) {
                get("/commitments?q=" + found).body("items.commitmentId", contains(other));
            }
        }
    }

    private ValidatableResponse retitle(String commitment, String title) {
        return put(
                staff,
                "/commitments/" + commitment + "/shortTitle",
                "*",
                "{ \"title\": { \"fr\": \"%1$s\", \"nl\": \"%1$s\" } }".formatted(title));
    }

    @Test
    void concurrent_withdrawals_succeed_once() {
        var report = SensitiveText.PROGRESS_REPORT.publish(demand, words);
        var tokens = List.of(officer, staff);

        var statuses = Concurrently.statuses(6, i -> withdraw(tokens.get(i % 2), report + "/withdrawal", "A name"));

        assertEquals(List.of(200, 409, 409, 409, 409, 409), statuses);
        get("/commitments/" + demand + "/history").body("total", equalTo(2));
    }

    @Test
    void a_text_can_be_withdrawn_during_reads_and_publications() {
        var report = SensitiveText.PROGRESS_REPORT.publish(demand, words);
        var id = report.substring(report.lastIndexOf('/') + 1);

        var statuses = Concurrently.statuses(12, i -> switch (i % 3) {
            case 0 -> assess(staff, demand, id, "confirmed");
            case 1 -> withdraw(staff, report + "/withdrawal", "A name");
            default -> get(report);
        });

        assertEquals(List.of(200, 200, 200, 200, 200, 201, 201, 201, 201, 409, 409, 409), statuses);
        assertTrue(!get(report).extract().asString().contains(words));
    }

    @Test
    void unpublished_items_cannot_be_withdrawn() {
        var draft = org.sequitur.testsupport.ApiSteps.draft(
                officer, demand, org.sequitur.testsupport.ApiSteps.report("inProgress"));

        withdraw(officer, draft.path() + "/withdrawal", "A name").statusCode(404);
        withdraw(staff, "/assessments/01939b3e-7d1a-7c3e-9c52-3f0f3c2a1b4d/withdrawal", "A name")
                .statusCode(404);
    }

    @Test
    void a_reason_in_one_language_only_is_refused() {
        var report = SensitiveText.PROGRESS_REPORT.publish(demand, words);

        as(staff)
                .contentType("application/json")
                .body("{ \"reason\": { \"fr\": \"Un nom\" }, \"originalLanguage\": \"fr\" }")
                .put(report + "/withdrawal")
                .then()
                .statusCode(400)
                .body("issues[0].name", equalTo("/reason/nl"));
        assertTrue(get(report).extract().asString().contains(words));
    }

    /** Searches all tables, whatever the type of their columns. */
    private List<String> columnsWith(String sought) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var columns = connection.createStatement().executeQuery("""
                        select table_name, column_name from information_schema.columns
                         where table_schema = database() and data_type in ('varchar', 'char', 'mediumtext', 'longtext', 'text')
                        """)) {
            while (columns.next()) {
                var table = columns.getString(1);
                var column = columns.getString(2);
                try (var rows = statement.executeQuery(
                        "select count(*) from `%s` where `%s` like '%%%s%%'".formatted(table, column, sought))) {
                    rows.next();
                    if (rows.getInt(1) > 0) {
                        found.add(table + "." + column);
                    }
                }
            }
        }
        return found;
    }
}
