package org.sequitur.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.ApiSteps.assess;
import static org.sequitur.testsupport.ApiSteps.close;
import static org.sequitur.testsupport.ApiSteps.deadline;
import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.foreword;
import static org.sequitur.testsupport.ApiSteps.post;
import static org.sequitur.testsupport.ApiSteps.put;
import static org.sequitur.testsupport.ApiSteps.reopen;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.testsupport.PdfConformance;
import org.sequitur.testsupport.PrintedReport;
import org.sequitur.testsupport.RandomHistory;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** A report prints, for each commitment, what was said about it in the period. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class EverythingSaidReportTest {

    private final String officer = Tokens.agency("cocom");
    private final String staff = Tokens.staff();
    private final RandomHistory.TestClock calendar = new RandomHistory.TestClock();
    private String commitmentId;

    @BeforeEach
    void create_a_commitment() {
        QuarkusMock.installMockForType(calendar, Clock.class);
        on("2024-01-10");
        commitmentId = TestCommitments.inOwnResolution("cocom");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "pdf; fr; rapport du 10 janvier 2024 : Contesté, le 10 février 2024; 1 rapport antérieur n’est pas repris ici",
                "docx; nl; verslag van 10 januari 2024: Betwist, op 10 februari 2024; 1 eerder verslag staat hier niet"
            })
    void all_reports_and_assessments_of_the_period_are_printed(
            String format, String lang, String assessed, String earlier) throws IOException {
        var first = report("inProgress", "Wordone");
        on("2024-02-10");
        assess(staff, commitmentId, first, "disputed").statusCode(201);
        on("2024-03-10");
        var second = report("partlyImplemented", "Wordtwo");
        on("2024-04-10");
        assess(staff, commitmentId, second, "confirmed").statusCode(201);

        var words = words(format, lang, "2024-01-10", "2024-05-01");
        assertTrue(words.matches(".*Wordone.*Wordtwo.*"), words);
        assertTrue(words.contains(assessed), words);
        var onlyLatest = words(format, lang, "2024-04-01", "2024-05-01");
        assertFalse(onlyLatest.contains("Wordone"), onlyLatest);
        assertTrue(onlyLatest.contains("Wordtwo"), onlyLatest);
        assertTrue(onlyLatest.contains(earlier), onlyLatest);
    }

    @Test
    void a_report_that_nothing_has_changed_prints_the_text_of_the_earlier_report_with_its_day() throws IOException {
        var first = report("inProgress", "Originalword");
        on("2024-06-10");
        report("inProgress", "Sameword", "{ \"unchangedFrom\": \"%s\" }".formatted(first), null);
        on("2024-07-10");
        report("inProgress", "Stillword", "{ \"unchangedFrom\": \"%s\" }".formatted(first), null);

        var words = words("pdf", "fr", "2024-06-01", "2024-07-31");

        assertTrue(
                words.contains(
                        "Sameword (traduit du néerlandais) Texte du rapport du 10 janvier 2024, auquel ce rapport"
                                + " renvoie : Originalword"),
                words);
        assertEquals(2, words.split("Originalword", -1).length, words);
        assertTrue(
                words.contains(
                        "Stillword (traduit du néerlandais) Le texte du rapport du 10 janvier 2024 figure plus haut."),
                words);
    }

    @ParameterizedTest
    @CsvSource({
        "fr, Corrige le rapport du 10 janvier 2024., Corrigé par le rapport du 10 mars 2024.",
        "nl, Verbetert het verslag van 10 januari 2024., Verbeterd door het verslag van 10 maart 2024."
    })
    void a_correction_and_the_corrected_report_name_each_other(String lang, String corrects, String corrected)
            throws IOException {
        var wrong = report("inProgress", "Wrongword");
        on("2024-03-10");
        report("inProgress", "Rightword", "", wrong);

        var words = words("pdf", lang, "2024-01-10", "2024-05-01");

        assertTrue(words.matches(".*%s Wrongword.*%s Rightword.*".formatted(corrected, corrects)), words);
        assertFalse(words("pdf", lang, "2024-01-10", "2024-03-09").contains(corrected));
    }

    @Test
    void closures_reopenings_and_the_reason_of_the_only_deadline_are_printed() throws IOException {
        deadline(staff, commitmentId, "2025-01-31").statusCode(201);
        on("2024-02-10");
        close(staff, commitmentId, "overtaken").statusCode(201);
        on("2024-03-10");
        reopen(staff, commitmentId).statusCode(201);

        var words = words("pdf", "fr", "2024-01-10", "2024-05-01");

        assertTrue(words.contains("Suivi clos le 10 février 2024 : "), words);
        assertTrue(words.contains("Suivi rouvert le 10 mars 2024 En français."), words);
        assertTrue(words.contains("31 janvier 2025, fixée par le Parlement le 10 janvier 2024 : En français."), words);
    }

    @Test
    void all_answers_to_a_question_are_printed_and_a_question_of_an_earlier_period_only_while_it_is_discussed()
            throws IOException {
        String open = ask("Openquestion");
        String answered = ask("Oldquestion");
        answer(answered, "Oldanswer");
        on("2024-06-10");
        answer(open, "Answerone");
        answer(open, "Answertwo");
        ask("Newquestion");

        var words = words("pdf", "fr", "2024-06-01", "2024-07-31");

        assertTrue(words.matches(".*Openquestion.*Answerone.*Answertwo.*Newquestion.*sans réponse.*"), words);
        assertFalse(words.contains("Oldquestion"), words);
        assertTrue(words.contains("1 question plus ancienne n’est pas reprise ici"), words);
        assertTrue(words("pdf", "fr", "2024-01-01", "2024-07-31").contains("Oldanswer"));
    }

    @Test
    void the_report_lists_the_periods_of_other_forewords_and_says_that_none_is_on_its_own() throws IOException {
        var resolution = commitmentId.replaceFirst("-[0-9.]+$", "");
        on("2024-09-01");
        foreword(staff, resolution, "2024-01-01", "2024-06-30").statusCode(201);
        foreword(staff, resolution, "2023-07-01", "2023-12-31").statusCode(201);

        var other = printed("pdf", "fr", "2024-01-02", "2024-06-30", Map.of()).words();
        assertTrue(other.contains("Aucun avant-propos du Parlement ne porte exactement sur cette période."), other);
        assertTrue(other.contains("périodes : du 1er juillet 2023 au 31 décembre 2023 ; du 1er janvier 2024"), other);
        var own = printed("pdf", "nl", "2024-01-01", "2024-06-30", Map.of()).words();
        assertFalse(own.contains("Geen voorwoord"), own);
        assertTrue(own.contains("Eerst en vooral."), own);
        assertTrue(own.contains("andere periodes: van 1 juli 2023 tot en met 31 december 2023."), own);
    }

    @Test
    void the_pdf_with_all_kinds_of_facts_conforms_to_pdf_a_and_pdf_ua() throws IOException {
        var first = report("inProgress", "Wordone");
        assess(staff, commitmentId, first, "disputed").statusCode(201);
        report("inProgress", "Sameword", "{ \"unchangedFrom\": \"%s\" }".formatted(first), null);
        answer(ask("Question"), "Answer");
        close(staff, commitmentId, "overtaken").statusCode(201);
        on("2024-05-01");

        assertEquals(
                Set.of(),
                PdfConformance.faults(
                        printed("pdf", "both", "2024-01-10", "2024-05-01", Map.of("commitment", commitmentId))
                                .bytes()));
    }

    private void on(String day) {
        calendar.set(
                LocalDate.parse(day).atTime(12, 0).atZone(BrusselsTime.BRUSSELS).toInstant());
    }

    private String report(String status, String word) {
        return report(status, word, "", null);
    }

    /**
     * @param corrects the id of the report that it corrects, or null
     * @return the id of the report, which was written in Dutch
     */
    private String report(String status, String word, String publication, String corrects) {
        var draft = draft(officer, commitmentId, """
                { "implementationStatus": "%s", "percentDone": 40, "expectedOn": "2027-12-31",
                  "narrative": { "fr": "%s", "nl": "%2$s." }, "originalLanguage": "nl"%s }""".formatted(
                        status, word, corrects == null ? "" : ", \"corrects\": \"" + corrects + "\""));
        return id(
                put(officer, draft.path() + "/publication", draft.etag(), publication)
                        .statusCode(200),
                "progressReportId");
    }

    private String ask(String word) {
        return id(
                post(staff, "/commitments/" + commitmentId + "/questions", """
                        { "visibility": "public", "text": { "fr": "%s", "nl": "%1$s." }, "originalLanguage": "fr",
                          "answerExpectedOn": "2033-01-01" }""".formatted(word))
                        .statusCode(201),
                "questionId");
    }

    private void answer(String questionId, String word) {
        post(
                        officer,
                        "/questions/" + questionId + "/answers",
                        "{ \"text\": { \"fr\": \"%s\", \"nl\": \"%1$s.\" }, \"originalLanguage\": \"nl\" }"
                                .formatted(word))
                .statusCode(201);
    }

    private static String id(ValidatableResponse response, String property) {
        return response.extract().path(property);
    }

    private String words(String format, String lang, String from, String to) throws IOException {
        on(to);
        var report = printed(format, lang, from, to, Map.of("commitment", commitmentId));
        return format.equals("pdf") ? report.words() : report.wordsOfDocx();
    }

    private PrintedReport printed(String format, String lang, String from, String to, Map<String, String> selection) {
        var parameters = new HashMap<>(Map.of(
                "resolution", commitmentId.replaceFirst("-[0-9.]+$", ""),
                "format", format,
                "lang", lang,
                "from", from,
                "to", to));
        parameters.putAll(selection);
        return PrintedReport.of(parameters);
    }
}
