package org.sequitur.followup;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.ask;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequitur.testsupport.Api;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;
import org.sequitur.testsupport.UnpackedContents;

@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class AnsweredQuestionsReportTest {

    @ParameterizedTest
    @CsvSource({
        "pdf, fr, sans réponse",
        "docx, nl, zonder antwoord",
        "docx, fr, sans réponse",
        "pdf, nl, zonder antwoord",
    })
    void a_public_question_is_printed_with_its_answers(String format, String lang, String unanswered) {
        var commitmentId = TestCommitments.of("cocom");
        var word = "w" + commitmentId.replaceAll("[^0-9a-z]", "") + format + lang;
        var question = question(commitmentId, "public", "asked" + word);
        var internal = question(commitmentId, "internal", "hiddenask" + word);
        answer(question, "first" + word);
        answer(question, "second" + word);
        answer(internal, "hiddenanswer" + word);
        var address = "/reports/followUp?lang=%s&format=%s&resolution=%s&commitment=%s"
                .formatted(lang, format, commitmentId.replaceFirst("-[0-9.]+$", ""), commitmentId);

        var answered =
                UnpackedContents.of(get(address).statusCode(200).extract().asByteArray());
        ask(Tokens.staff(), commitmentId, "public").statusCode(201);
        var open = UnpackedContents.of(get(address).statusCode(200).extract().asByteArray());

        assertTrue(answered.contain("asked" + word));
        assertTrue(answered.contain("second" + word));
        assertTrue(answered.contain("first" + word));
        assertFalse(answered.contain("hiddenask" + word));
        assertFalse(answered.contain("hiddenanswer" + word));
        assertFalse(answered.contain(unanswered));
        assertTrue(open.contain(unanswered));
    }

    private static String question(String commitmentId, String visibility, String words) {
        return Api.as(Tokens.staff())
                .contentType("application/json")
                .body("""
                        { "visibility": "%s", "text": { "fr": "%s", "nl": "In het Nederlands: %3$s" }, "originalLanguage": "fr",
                          "answerExpectedOn": "2033-01-01" }""".formatted(visibility, words, words))
                .post("/commitments/" + commitmentId + "/questions")
                .then()
                .statusCode(201)
                .extract()
                .path("questionId");
    }

    private static void answer(String questionId, String words) {
        Api.as(Tokens.agency("cocom"))
                .contentType("application/json")
                .body(
                        "{ \"text\": { \"fr\": \"%s\", \"nl\": \"In het Nederlands: %1$s\" }, \"originalLanguage\": \"nl\" }"
                                .formatted(words))
                .post("/questions/" + questionId + "/answers")
                .then()
                .statusCode(201);
    }
}
