package org.sequitur.testsupport;

import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.text;
import static org.sequitur.testsupport.ApiSteps.post;
import static org.sequitur.testsupport.SensitiveText.bilingual;

import io.restassured.response.ValidatableResponse;

/** Publishes texts of each kind on commitments of Cocom. Each method returns the path of what it published. */
final class TextPublication {

    private TextPublication() {}

    static String report(String commitment, String words) {
        var officer = Tokens.agency("cocom");
        var draft = ApiSteps.draft(officer, commitment, """
                { "implementationStatus": "inProgress", "percentDone": 40, "narrative": %s,
                  "originalLanguage": "fr" }""".formatted(bilingual(words)));
        ApiSteps.publish(officer, draft).statusCode(200);
        return draft.path();
    }

    static String response(String token, String commitment, String response, String words) {
        return at(
                post(token, "/commitments/" + commitment + "/governmentResponses", """
                        { "response": "%s", "respondedOn": "2024-01-01", "explanation": %s, "originalLanguage": "fr",
                          "source": "https://example.org/%s" }""".formatted(
                                response, bilingual(words), words)),
                "governmentResponses",
                "governmentResponseId");
    }

    static String deadline(String token, String commitment, String words) {
        return at(
                post(token, "/commitments/" + commitment + "/deadlines", """
                        { "deadline": "2032-01-01", "reason": %s, "originalLanguage": "fr" }""".formatted(bilingual(words))),
                "deadlines",
                "deadlineId");
    }

    static void decide(String deadline, String words) {
        as(Tokens.staff())
                .contentType("application/json")
                .body("{ \"outcome\": \"granted\", \"reason\": %s, \"originalLanguage\": \"nl\" }"
                        .formatted(bilingual(words)))
                .put(deadline + "/decision")
                .then()
                .statusCode(200);
    }

    static String closure(String commitment, String kind, String words) {
        return at(
                post(
                        Tokens.staff(),
                        "/commitments/" + commitment + "/closures",
                        "{ %s, \"explanation\": %s, \"originalLanguage\": \"fr\" }".formatted(kind, bilingual(words))),
                "closures",
                "closureId");
    }

    static String question(String commitment, String visibility, String words) {
        return at(
                post(Tokens.staff(), "/commitments/" + commitment + "/questions", """
                        { "visibility": "%s", "text": %s, "originalLanguage": "fr",
                          "answerExpectedOn": "2033-01-01" }""".formatted(
                                visibility, bilingual(words))),
                "questions",
                "questionId");
    }

    static String answer(String question, String words) {
        return at(
                post(
                        Tokens.agency("cocom"),
                        question + "/answers",
                        "{ \"text\": %s, \"originalLanguage\": \"nl\" }".formatted(bilingual(words))),
                "answers",
                "answerId");
    }

    static String foreword(String commitment, String words) {
        return at(
                post(
                        Tokens.staff(),
                        "/resolutions/" + commitment.replaceFirst("-[0-9.]+$", "") + "/forewords",
                        """
                        { "from": "2023-07-01", "to": "2024-06-30", "text": %s, "originalLanguage": "nl" }""".formatted(bilingual(words))),
                "forewords",
                "forewordId");
    }

    static String erratum(String commitment, String words) {
        var resolution = commitment.replaceFirst("-[0-9.]+$", "");
        var document = Api.get("/resolutions/" + resolution + "/document")
                .extract()
                .body()
                .asString();
        var block = TestResolutions.placeOf(document, commitment.replaceFirst("^.*-", "")) + "/text";
        var content = "\"text\": { \"fr\": [{ \"kind\": \"plain\", \"text\": \"Le texte rectifié.\" }] }";
        ApiSteps.confirmErratum(ApiSteps.proposeErratum(Tokens.staff(), resolution, block, content, words))
                .statusCode(200);
        return "/errata/" + text(Api.get("/commitments/" + commitment + "/errata"), "/items/0/erratumId");
    }

    static String at(ValidatableResponse created, String collection, String id) {
        return "/" + collection + "/" + text(created.statusCode(201), "/" + id);
    }
}
