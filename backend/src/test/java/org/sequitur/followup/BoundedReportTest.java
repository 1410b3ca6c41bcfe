package org.sequitur.followup;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.request;
import static org.sequitur.testsupport.ApiSteps.answer;
import static org.sequitur.testsupport.ApiSteps.ask;
import static org.sequitur.testsupport.ApiSteps.assignCommittee;
import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.evidence;
import static org.sequitur.testsupport.ApiSteps.publish;
import static org.sequitur.testsupport.ApiSteps.published;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.registration.RegisterResolution;
import org.sequitur.testsupport.ApiSteps;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestResolutions;
import org.sequitur.testsupport.TightLimits;
import org.sequitur.testsupport.Tokens;

/** A report takes bounded memory whatever was published, and no account can make it unavailable. */
@QuarkusTest
@TestProfile(TightLimits.class)
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class BoundedReportTest {

    private static final int MAX_EVIDENCE = 20;
    private static final int MAX_QUESTIONS = 10;

    /** In mebibytes. */
    private static final int TOO_SMALL_HEAP = 16;

    @Inject
    RegisterResolution registration;

    @Inject
    ReportLoader loader;

    @Inject
    ReportPages pages;

    @Inject
    ReportParameterRules rules;

    private String resolution;
    private String number;

    @BeforeEach
    void register_a_resolution_without_facts() throws Exception {
        var document = TestResolutions.withAllRequests();
        registration.register(document.toString());
        resolution = TestResolutions.idOf(document);
        number = TestResolutions.numberOf(document);
    }

    @Test
    void the_report_stays_available_when_one_account_publishes_more_facts_than_the_limit() throws IOException {
        var officer = Tokens.agency("cocom");
        publishWithEvidence(resolution + "-2.2", MAX_EVIDENCE + 2);
        for (var further = 1; further <= TightLimits.REPORT_FACTS; further++) {
            published(officer, resolution + "-2.2", "inProgress");
        }

        var french = words(officer, "fr", "");
        assertTrue(french.contains(TightLimits.REPORT_FACTS + " rapports antérieurs ne sont pas repris ici"), french);
        assertTrue(french.contains("2 preuves plus anciennes ne sont pas reprises ici"), french);
        assertTrue(french.contains("Demande " + number + " (2022-2023), 2.2 sur la page de suivi"), french);
        var dutch = words(officer, "nl", "");
        assertTrue(dutch.contains(TightLimits.REPORT_FACTS + " eerdere verslagen staan hier niet"), dutch);
        assertTrue(dutch.contains("2 oudere bewijsstukken staan hier niet"), dutch);
    }

    @Test
    void only_the_latest_of_many_questions_are_printed() throws IOException {
        for (var number = 1; number <= TightLimits.REPORT_FACTS + 2; number++) {
            ask(Tokens.staff(), resolution + "-2.2", "public").statusCode(201);
        }
        var others = TightLimits.REPORT_FACTS + 2 - MAX_QUESTIONS;

        var french = words(Tokens.staff(), "fr", "");
        assertTrue(french.contains(others + " questions plus anciennes ne sont pas reprises ici"), french);
        assertTrue(french.contains("Trop de textes ont été publiés pour les reprendre tous ici."), french);
        assertTrue(words(Tokens.staff(), "nl", "").contains(others + " oudere vragen staan hier niet"));
    }

    @Test
    void a_question_of_many_is_printed_with_its_latest_answer_only() throws IOException {
        for (var number = 1; number <= TightLimits.REPORT_FACTS; number++) {
            ask(Tokens.staff(), resolution + "-2.2", "public").statusCode(201);
        }
        String last =
                ask(Tokens.staff(), resolution + "-2.2", "public").extract().path("questionId");
        answer(Tokens.agency("cocom"), last).statusCode(201);
        answer(Tokens.agency("cocom"), last).statusCode(201);

        assertTrue(words(Tokens.colleague("cocom"), "fr", "").contains("(1 réponse antérieure n’est pas reprise ici)"));
    }

    @Test
    void fewer_facts_are_printed_if_their_texts_are_long() throws IOException {
        for (var number = 1; number <= 14; number++) {
            var text = "Question %d. ".formatted(number) + "x ".repeat(4_000).strip();
            as(Tokens.staff())
                    .contentType("application/json")
                    .body("""
                            { "visibility": "public", "text": { "fr": "%1$s", "nl": "In het Nederlands: %1$s" }, "originalLanguage": "fr",
                              "answerExpectedOn": "2033-01-01" }""".formatted(text))
                    .post("/commitments/" + resolution + "-2.2/questions")
                    .then()
                    .statusCode(201);
        }

        var french = words(Tokens.admin(), "fr", "");
        assertTrue(french.contains("Question 14."), french);
        // Twelve questions of 16,000 bytes each fit.
        assertFalse(french.contains("Question 2."), french);
        assertTrue(french.contains("2 questions plus anciennes ne sont pas reprises ici"), french);
    }

    @Test
    void a_report_with_too_many_facts_is_refused_and_one_on_fewer_requests_is_made() throws IOException {
        publishWithEvidence(resolution + "-2.2", MAX_EVIDENCE);
        publishWithEvidence(resolution + "-2.3", MAX_EVIDENCE);

        request()
                .header("Accept-Language", "fr")
                .get(report("both", ""))
                .then()
                .statusCode(413)
                .body("type", endsWith(":payloadTooLarge"))
                .body("detail", allOf(containsString("moins de demandes"), containsString("(commitment)")));
        request()
                .header("Accept-Language", "nl")
                .get(report("both", ""))
                .then()
                .statusCode(413)
                .body("detail", allOf(containsString("minder verzoeken"), containsString("(commitment)")));
        var one = words(Tokens.colleague("cocom"), "fr", "&commitment=" + resolution + "-2.3");
        assertTrue(one.contains("Ce rapport porte sur 1 des "), one);
    }

    @Test
    void a_report_on_too_many_requests_is_refused_with_a_hint_to_one_resolution() throws Exception {
        var other = TestResolutions.withAllRequests();
        registration.register(other.toString());
        var committee = "Commission-" + resolution;
        for (var id : List.of(resolution, TestResolutions.idOf(other))) {
            assignCommittee(Tokens.staff(), id, committee).statusCode(201);
        }

        get("/reports/followUp/extent?committee=" + committee)
                .statusCode(200)
                .body("totalCommitments", greaterThan(TightLimits.REPORT_COMMITMENTS))
                .body("maxCommitments", equalTo(TightLimits.REPORT_COMMITMENTS));
        for (var hint : Map.of("fr", "par résolution (resolution)", "nl", "per resolutie (resolution)")
                .entrySet()) {
            as(Tokens.colleague("erip"))
                    .header("Accept-Language", hint.getKey())
                    .get("/reports/followUp?format=pdf&committee=" + committee)
                    .then()
                    .statusCode(413)
                    .body("type", endsWith(":payloadTooLarge"))
                    .body(
                            "detail",
                            allOf(
                                    containsString(String.valueOf(TightLimits.REPORT_COMMITMENTS)),
                                    containsString(hint.getValue())));
        }
    }

    @Test
    void a_report_that_takes_more_memory_than_its_process_may_have_is_refused() {
        var reportPrinter = new ReportPrinter(loader, pages, new PrintingProcess(TOO_SMALL_HEAP, Duration.ZERO));
        var parameters = rules.checked(
                new ScopeParameters(resolution, null, null, null, null), CommitmentCriteria.ALL, null, null);

        var refusal = assertThrows(
                Problem.class, () -> reportPrinter.print(parameters, ReportLanguages.named("both"), ReportFormat.PDF));

        assertEquals(ProblemType.PAYLOAD_TOO_LARGE, refusal.type());
    }

    /** @param reader a different account in each test, because the number of reports per account is limited */
    private String words(String reader, String lang, String selection) throws IOException {
        var bytes = as(reader)
                .get(report(lang, selection))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private String report(String lang, String selection) {
        return "/reports/followUp?resolution=" + resolution + "&format=pdf&lang=" + lang + selection;
    }

    private static void publishWithEvidence(String commitmentId, int items) {
        var officer = Tokens.agency("cocom");
        var draft = draft(officer, commitmentId, ApiSteps.report("inProgress"));
        for (var item = 0; item < items; item++) {
            evidence(officer, draft, "https://example.org/" + item).statusCode(201);
        }
        publish(officer, ApiSteps.Draft.of(as(officer).get(draft.path()).then()))
                .statusCode(200);
    }
}
