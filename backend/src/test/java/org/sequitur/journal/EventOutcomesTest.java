package org.sequitur.journal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.answer;
import static org.sequitur.testsupport.ApiSteps.ask;
import static org.sequitur.testsupport.ApiSteps.assess;
import static org.sequitur.testsupport.ApiSteps.close;
import static org.sequitur.testsupport.ApiSteps.deadline;
import static org.sequitur.testsupport.ApiSteps.decide;
import static org.sequitur.testsupport.ApiSteps.published;
import static org.sequitur.testsupport.ApiSteps.reopen;
import static org.sequitur.testsupport.ApiSteps.respond;
import static org.sequitur.testsupport.EarlierSteps.earlierDeadline;
import static org.sequitur.testsupport.EarlierSteps.earlierReport;
import static org.sequitur.testsupport.EarlierSteps.earlierResponse;
import static org.sequitur.testsupport.OwnerSteps.handOver;
import static org.sequitur.testsupport.OwnerSteps.keep;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.SensitiveText;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** What the events of each kind say. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class EventOutcomesTest {

    private final String officer = Tokens.agency("cocom");
    private final String staff = Tokens.staff();
    private String commitmentId;

    @BeforeEach
    void create_commitment_of_cocom() {
        commitmentId = TestCommitments.of("cocom");
    }

    @Test
    void a_report_says_its_status_and_an_assessment_its_outcome() {
        var report = published(officer, commitmentId, "inProgress");
        newest("reportPublished", "inProgress", "En cours", "In uitvoering");
        assess(staff, commitmentId, report, "disputed").statusCode(201);
        newest("assessed", "disputed", "Contesté", "Betwist");
    }

    @Test
    void a_deadline_says_its_date_and_the_decision_on_it_too() {
        deadline(staff, commitmentId, "2032-01-31").statusCode(201);
        saysDate("deadlineSet", "2032-01-31", "31\u00A0janvier 2032");
        var requested = deadline(officer, commitmentId, "2033-01-01").extract().<String>path("deadlineId");
        saysDate("deadlineRequested", "2033-01-01", "1er\u00A0janvier 2033");
        decide(staff, requested, "refused").statusCode(200);
        saysDate("deadlineRefused", "2033-01-01", "1er\u00A0janvier 2033");
        requested = deadline(officer, commitmentId, "2034-01-02").extract().<String>path("deadlineId");
        decide(staff, requested, "granted").statusCode(200);
        saysDate("deadlineGranted", "2034-01-02", "2\u00A0janvier 2034");
    }

    private void saysDate(String kind, String date, String french) {
        newest(kind, null, french, null).body("items[0].outcome.dueOn", equalTo(date));
    }

    @Test
    void a_closure_says_its_reason_and_a_reopening_its_kind_alone() {
        close(staff, commitmentId, "overtaken").statusCode(201);
        newest("closed", "overtaken", "Devenu sans objet", null);
        reopen(staff, commitmentId).statusCode(201);
        withoutOutcome("reopened");
    }

    @Test
    void a_public_question_says_when_an_answer_is_expected_and_an_answer_its_kind_alone() {
        var asked = ask(staff, commitmentId, "public").extract().<String>path("questionId");
        newest(
                        "questionAsked",
                        null,
                        "réponse attendue pour le 1er\u00A0janvier 2033",
                        "antwoord verwacht tegen 1\u00A0januari 2033")
                .body("items[0].outcome.dueOn", equalTo("2033-01-01"));
        answer(officer, asked).statusCode(201);
        withoutOutcome("questionAnswered");
    }

    @Test
    void a_response_of_the_government_says_its_code_and_the_day_on_which_it_was_given() {
        respond(staff, commitmentId, "accepted", "2026-01-15").statusCode(201);
        newest("responseRecorded", "accepted", "Accepté", "Aanvaard").body("items[0].madeOn", equalTo("2026-01-15"));
    }

    @Test
    void facts_that_are_entered_later_have_the_day_on_which_they_were_made() {
        earlierResponse(staff, commitmentId, "2026-01-15", "notAccepted").statusCode(201);
        newest("responseEntered", "notAccepted", "Non accepté", null).body("items[0].madeOn", equalTo("2026-01-15"));
        earlierDeadline(staff, commitmentId, "2026-01-16", "2032-06-30").statusCode(201);
        newest("deadlineEntered", null, "30\u00A0juin 2032", null).body("items[0].madeOn", equalTo("2026-01-16"));
        earlierReport(staff, commitmentId, "2026-01-17", "inProgress").statusCode(200);
        newest("reportPublished", "inProgress", "En cours", null).body("items[0].madeOn", equalTo("2026-01-17"));
    }

    @Test
    void a_fact_that_is_published_when_it_is_made_has_no_other_day() {
        published(officer, commitmentId, "inProgress");
        get(history()).body("items[0]", not(hasKey("madeOn")));
    }

    @Test
    void a_handover_says_the_new_owner_and_a_decision_to_keep_it_its_kind_alone() {
        handOver(staff, commitmentId, "cocom", "actiris").statusCode(201);
        newest("handedOver", null, "Actiris", "Actiris");
    }

    @Test
    void a_declaration_says_that_its_body_is_not_competent_and_a_decision_to_keep_the_owner_its_kind_alone() {
        respond(officer, commitmentId, "notCompetent", "2026-01-15").statusCode(201);
        newest("responseRecorded", "notCompetent", "Non compétent", null);
        keep(staff, commitmentId, "cocom", "mot").statusCode(201);
        withoutOutcome("ownerKept");
    }

    @Test
    void a_new_short_title_is_said_until_it_is_withdrawn() {
        var words = "titlewords" + commitmentId.replaceAll("[^0-9a-z]", "");
        var title = SensitiveText.SHORT_TITLE.publish(commitmentId, words);
        get(history())
                .body("items[0].kind", equalTo("retitled"))
                .body("items[0].outcome.text.fr", containsString(words));
        SensitiveText.withdraw(staff, title + "/withdrawal", "A name").statusCode(200);
        get(history()).body("items.find { it.kind == 'retitled' }.outcome", nullValue());
    }

    /** @param code null for a kind without codes, as {@code dutch} if only the French text is compared */
    private ValidatableResponse newest(String kind, String code, String french, String dutch) {
        var newest = get(history())
                .body("items[0].kind", equalTo(kind))
                .body("items[0].outcome.code", equalTo(code))
                .body("items[0].outcome.text.fr", equalTo(french));
        return dutch == null ? newest : newest.body("items[0].outcome.text.nl", equalTo(dutch));
    }

    private void withoutOutcome(String kind) {
        get(history()).body("items[0].kind", equalTo(kind)).body("items[0]", not(hasKey("outcome")));
    }

    private String history() {
        return "/commitments/" + commitmentId + "/history";
    }
}
