package org.sequitur.commitment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.TEXT;
import static org.sequitur.testsupport.ApiSteps.answer;
import static org.sequitur.testsupport.ApiSteps.ask;
import static org.sequitur.testsupport.ApiSteps.assess;
import static org.sequitur.testsupport.ApiSteps.close;
import static org.sequitur.testsupport.ApiSteps.deadline;
import static org.sequitur.testsupport.ApiSteps.decide;
import static org.sequitur.testsupport.ApiSteps.published;
import static org.sequitur.testsupport.ApiSteps.publishedWithEvidence;
import static org.sequitur.testsupport.ApiSteps.respond;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** What is awaited of whom, by facts published through the API. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class AwaitedActsTest {

    @Inject
    Clock clock;

    private final String officer = Tokens.agency("cocom");
    private final String staff = Tokens.staff();
    private String commitmentId;
    private LocalDate today;

    @BeforeEach
    void create_commitment_of_cocom() {
        commitmentId = TestCommitments.of("cocom");
        today = BrusselsTime.today(clock);
    }

    @Test
    void a_first_report_is_awaited_from_the_180th_day_and_a_response_since_the_adoption() {
        var adopted = LocalDate.of(2023, 6, 30);
        commitment()
                .body("awaitedActs.act", contains("report", "response"))
                .body("awaitedActs.party", contains("owner", "government"))
                .body("awaitedActs.awaitedSince", contains(adopted.plusDays(180).toString(), adopted.toString()))
                .body("summary.fr", startsWith("Pas de rapport depuis "))
                .body("summary.nl", endsWith("Verwacht: verslag (GGC), antwoord op het verzoek (Regering)."));
    }

    @Test
    void a_report_awaits_an_assessment_until_Parliament_assesses_it() {
        respond(staff, commitmentId, "accepted", "2024-01-01").statusCode(201);
        var report = publishedWithEvidence(officer, commitmentId, "inProgress");
        commitment().body("awaitedActs", equalTo(List.of(awaited("assessment", "parliament"))));

        assess(staff, commitmentId, report, "confirmed").statusCode(201);
        commitment().body("awaitedActs", equalTo(List.of()));
    }

    @Test
    void a_report_that_Parliament_does_not_accept_awaits_a_new_one() {
        respond(staff, commitmentId, "accepted", "2024-01-01").statusCode(201);
        assess(staff, commitmentId, published(officer, commitmentId, "inProgress"), "disputed")
                .statusCode(201);
        commitment()
                .body("awaitedActs", equalTo(List.of(awaited("report", "owner"))))
                .body("summary.nl", endsWith("Het Parlement betwist dit verslag. Verwacht: verslag (GGC)."));

        published(officer, commitmentId, "partlyImplemented");
        commitment()
                .body("awaitedActs", equalTo(List.of(awaited("assessment", "parliament"))))
                .body(
                        "summary.fr",
                        endsWith("il n’a pas encore évalué le plus récent. Attendu\u00A0:"
                                + " évaluation d’un rapport (Parlement)."));
    }

    @Test
    void a_public_question_awaits_an_answer_and_does_so_again_once_the_answer_is_withdrawn() {
        reported();
        var question =
                ask(staff, commitmentId, "public").statusCode(201).extract().<String>path("questionId");
        commitment()
                .body("awaitedActs.act", contains("answer"))
                .body("awaitedActs.dueOn", contains("2033-01-01"))
                .body("awaitedActs.awaitedSince", contains(today.toString()));

        var answer = answer(officer, question).statusCode(201).extract().<String>path("answerId");
        commitment().body("awaitedActs", equalTo(List.of()));

        withdraw(officer, "/answers/" + answer);
        commitment().body("awaitedActs.act", contains("answer"));

        withdraw(staff, "/questions/" + question);
        commitment().body("awaitedActs", equalTo(List.of()));
    }

    @Test
    void an_internal_question_shows_nothing_to_the_public() {
        reported();
        ask(staff, commitmentId, "internal").statusCode(201);
        commitment().body("awaitedActs", equalTo(List.of()));
    }

    @Test
    void a_requested_deadline_awaits_a_decision_and_a_later_date_counts_as_postponed() {
        reported();
        deadline(staff, commitmentId, "2032-01-01").statusCode(201);
        var request = deadline(officer, commitmentId, "2032-12-31")
                .statusCode(201)
                .extract()
                .<String>path("deadlineId");
        commitment().body("awaitedActs", equalTo(List.of(awaited("deadlineDecision", "parliament"))));
        commitment().body("timesPostponed", equalTo(0));

        decide(staff, request, "granted").statusCode(200);
        commitment()
                .body("awaitedActs", equalTo(List.of()))
                .body("timesPostponed", equalTo(1))
                .body("summary.fr", endsWith("Échéance reportée 1 fois."));
    }

    @Test
    void lists_and_statistics_count_what_is_awaited_and_nothing_of_a_closed_commitment() {
        reported();
        ask(staff, commitmentId, "public").statusCode(201);
        var before = statistics();
        get("/statistics")
                .body("awaited.fr", containsString("réponse à une question pour " + before + " demande"))
                .body("awaited.nl", matchesPattern(".*Verwacht van de Regering: antwoord op \\d+ verzoek(en)?\\..*"))
                .body(
                        "byOwner.find { it.owner.bodyId == 'cocom' }.awaited.nl",
                        startsWith("Verwacht van deze instelling: "));
        listed("answer").body("items.commitmentId", hasItem(commitmentId));
        listed("report&awaitedAct=assessment").body("items.commitmentId", not(hasItem(commitmentId)));

        close(staff, commitmentId, "overtaken").statusCode(201);
        commitment().body("awaitedActs", equalTo(List.of()));
        listed("answer").body("items.commitmentId", not(hasItem(commitmentId)));
        assertEquals(before - 1, statistics());
    }

    @Test
    void on_a_past_day_the_acts_of_that_day_are_awaited() {
        reported();
        ask(staff, commitmentId, "public").statusCode(201);
        get("/commitments/" + commitmentId + "?asOf=" + today.minusDays(1))
                .body("awaitedActs.act", contains("report", "response"))
                .body("awaitedActs[0].dueOn", nullValue());
    }

    @Test
    void an_unknown_act_is_refused() {
        get("/commitments?awaitedAct=everything").statusCode(400);
    }

    /** Nothing is awaited then. */
    private void reported() {
        respond(staff, commitmentId, "accepted", "2024-01-01").statusCode(201);
        assess(staff, commitmentId, publishedWithEvidence(officer, commitmentId, "inProgress"), "confirmed")
                .statusCode(201);
        commitment().body("awaitedActs", equalTo(List.of()));
    }

    private ValidatableResponse commitment() {
        return get("/commitments/" + commitmentId).statusCode(200);
    }

    private ValidatableResponse listed(String acts) {
        return get("/commitments?awaitedAct=" + acts + "&commitment=" + commitmentId + "&sort=awaitedSince")
                .statusCode(200);
    }

    private static void withdraw(String token, String statement) {
        as(token)
                .contentType(ContentType.JSON)
                .body("{ \"reason\": %s, \"originalLanguage\": \"fr\" }".formatted(TEXT))
                .put(statement + "/withdrawal")
                .then()
                .statusCode(200);
    }

    private int statistics() {
        return get("/statistics")
                .extract()
                .path("byOwner.find { it.owner.bodyId == 'cocom' }.tally.byAwaitedAct.answer");
    }

    private Map<String, String> awaited(String act, String party) {
        return Map.of("act", act, "party", party, "awaitedSince", today.toString());
    }
}
