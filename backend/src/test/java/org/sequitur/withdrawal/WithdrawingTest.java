package org.sequitur.withdrawal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.text;
import static org.sequitur.testsupport.ApiSteps.answer;
import static org.sequitur.testsupport.ApiSteps.ask;
import static org.sequitur.testsupport.ApiSteps.commitment;
import static org.sequitur.testsupport.ApiSteps.deadline;
import static org.sequitur.testsupport.ApiSteps.decide;
import static org.sequitur.testsupport.DatabaseContents.columnsWith;
import static org.sequitur.testsupport.SensitiveText.withdraw;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.SensitiveText;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** Every kind of published text can be withdrawn at once; author, time and reason are kept. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class WithdrawingTest {

    private final String officer = Tokens.agency("cocom");

    private final String staff = Tokens.staff();

    private String commitmentId;

    private String words;

    @BeforeEach
    void create_commitment_of_cocom() {
        commitmentId = TestCommitments.of("cocom");
        words = "victimname" + commitmentId.replaceAll("[^0-9a-z]", "");
    }

    @ParameterizedTest
    @EnumSource
    void parliament_can_withdraw_any_text_and_the_rest_is_kept(SensitiveText kind) {
        var path = kind.publish(commitmentId, words);
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
        var path = kind.publish(commitmentId, words);

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
        var path = kind.publish(commitmentId, words);
        assertTrue(!columnsWith(words).isEmpty(), "The text was not found before the withdrawal");

        withdraw(staff, kind.withdrawalOf(path), "A name").statusCode(200);

        assertEquals(List.of(), columnsWith(words));
    }

    @ParameterizedTest
    @EnumSource
    void a_withdrawal_does_not_change_the_commitments_state(SensitiveText kind) {
        var before = kind.publish(commitmentId, words);
        var state = commitment(commitmentId).extract().asString();

        withdraw(staff, kind.withdrawalOf(before), "A name").statusCode(200);

        // A question of Parliament that Parliament withdraws awaits no answer any more.
        if (kind != SensitiveText.SHORT_TITLE && kind != SensitiveText.QUESTION) {
            assertEquals(state, commitment(commitmentId).extract().asString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_reason_of_a_withdrawal_can_be_withdrawn(SensitiveText kind) throws SQLException {
        var path = kind.publish(commitmentId, words);
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
        String registered = commitment(commitmentId).extract().path("shortTitle.fr");
        var first = SensitiveText.SHORT_TITLE.publish(commitmentId, words + "first");
        var second = SensitiveText.SHORT_TITLE.publish(commitmentId, words + "second");

        withdraw(staff, second + "/withdrawal", "A name").statusCode(200);
        commitment(commitmentId).body("shortTitle.fr", equalTo(words + "first a"));
        get("/commitments?q=" + words + "first").body("total", equalTo(1));
        get("/commitments?q=" + words + "second").body("total", equalTo(0));
        withdraw(staff, first + "/withdrawal", "A name").statusCode(200);

        commitment(commitmentId).body("shortTitle.fr", equalTo(registered));
        get("/commitments/" + commitmentId + "/shortTitle").body("shortTitleId", nullValue());
        get("/commitments?q=" + words).body("total", equalTo(0));
    }

    @Test
    void a_question_that_parliament_withdraws_awaits_no_answer() {
        int before = questionsToAnswer();
        String question = text(ask(staff, commitmentId, "public"), "/questionId");
        assertEquals(before + 1, questionsToAnswer());

        withdraw(staff, "/questions/" + question + "/withdrawal", "A mistake").statusCode(200);

        assertEquals(before, questionsToAnswer());
        answer(officer, question).statusCode(409).body("detail", containsString("a retiré cette question"));
    }

    @Test
    void a_question_awaits_an_answer_again_once_the_body_has_withdrawn_its_only_one() {
        int before = questionsToAnswer();
        String question = text(ask(staff, commitmentId, "public"), "/questionId");
        String first = text(answer(officer, question), "/answerId");
        String second = text(answer(officer, question), "/answerId");
        withdraw(officer, "/answers/" + first + "/withdrawal", "A mistake").statusCode(200);
        assertEquals(before, questionsToAnswer());
        withdraw(officer, "/answers/" + second + "/withdrawal", "A mistake").statusCode(200);
        assertEquals(before + 1, questionsToAnswer());

        String third = text(answer(officer, question).statusCode(201), "/answerId");
        assertEquals(before, questionsToAnswer());
        withdraw(staff, "/answers/" + third + "/withdrawal", "A name").statusCode(200);
        assertEquals(before, questionsToAnswer());
    }

    private int questionsToAnswer() {
        return as(officer).get("/me").then().extract().path("awaiting.find { it.kind == 'questionsToAnswer' }.total");
    }

    @Test
    void a_request_for_a_deadline_awaits_a_decision_until_its_author_withdraws_it() {
        var withdrawnByParliament = text(deadline(officer, commitmentId, "2032-12-31"), "/deadlineId");
        withdraw(staff, "/deadlines/" + withdrawnByParliament + "/withdrawal", "A name")
                .statusCode(200);
        deadline(officer, commitmentId, "2033-12-31").statusCode(409);
        decide(staff, withdrawnByParliament, "refused").statusCode(200);

        var withdrawnByAuthor = text(deadline(officer, commitmentId, "2033-12-31"), "/deadlineId");
        withdraw(officer, "/deadlines/" + withdrawnByAuthor + "/withdrawal", "A mistake")
                .statusCode(200);

        decide(staff, withdrawnByAuthor, "granted").statusCode(409);
        deadline(officer, commitmentId, "2034-12-31").statusCode(201);
    }

    @Test
    void unpublished_items_cannot_be_withdrawn() {
        var draft = org.sequitur.testsupport.ApiSteps.draft(
                officer, commitmentId, org.sequitur.testsupport.ApiSteps.report("inProgress"));

        withdraw(officer, draft.path() + "/withdrawal", "A name").statusCode(404);
        withdraw(staff, "/assessments/01939b3e-7d1a-7c3e-9c52-3f0f3c2a1b4d/withdrawal", "A name")
                .statusCode(404);
    }

    @Test
    void a_reason_in_one_language_only_is_refused() {
        var report = SensitiveText.PROGRESS_REPORT.publish(commitmentId, words);

        as(staff)
                .contentType("application/json")
                .body("{ \"reason\": { \"fr\": \"Un nom\" }, \"originalLanguage\": \"fr\" }")
                .put(report + "/withdrawal")
                .then()
                .statusCode(400)
                .body("issues[0].name", equalTo("/reason/nl"));
        assertTrue(get(report).extract().asString().contains(words));
    }
}
