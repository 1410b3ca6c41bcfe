package org.sequitur.testsupport;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.oneOf;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.text;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;

/** Test steps: actions of officers and of Parliament's staff through the API. */
public final class ApiSteps {

    /** A text in both languages, as JSON for request bodies. */
    public static final String TEXT = "{ \"fr\": \"En français.\", \"nl\": \"In het Nederlands.\" }";

    private static final Map<String, Integer> PERCENT_DONE = Map.of("notStarted", 0, "implemented", 100);

    private ApiSteps() {}

    /** A complete report content. */
    public static String report(String status) {
        return report(status, TEXT);
    }

    /** @param narrative in both languages, as JSON */
    static String report(String status, String narrative) {
        return """
                { "implementationStatus": "%s", "percentDone": %d, "expectedOn": "2031-12-31",
                  "narrative": %s, "originalLanguage": "fr" }""".formatted(status, PERCENT_DONE.getOrDefault(status, 40), narrative);
    }

    public static ValidatableResponse post(String token, String path, String body) {
        return as(token).contentType(ContentType.JSON).body(body).post(path).then();
    }

    /** @param etag entity tag of the version to replace */
    public static ValidatableResponse put(String token, String path, String etag, String body) {
        return as(token)
                .header("If-Match", etag)
                .contentType(ContentType.JSON)
                .body(body)
                .put(path)
                .then();
    }

    /** Without a body. */
    public static ValidatableResponse put(String token, String path, String etag) {
        return as(token).header("If-Match", etag).put(path).then();
    }

    public static ValidatableResponse put(String token, String path) {
        return as(token).put(path).then();
    }

    /** Id and entity tag of a draft. */
    public record Draft(String id, String etag) {

        public static Draft of(ValidatableResponse answer) {
            answer.statusCode(is(oneOf(200, 201)));
            return new Draft(text(answer, "/progressReportId"), answer.extract().header("ETag"));
        }

        public String path() {
            return "/progressReports/" + id;
        }
    }

    public static Draft draft(String token, String commitmentId, String content) {
        return Draft.of(post(token, "/commitments/" + commitmentId + "/progressReports", content));
    }

    public static ValidatableResponse publish(String token, Draft draft) {
        return put(token, draft.path() + "/publication", draft.etag());
    }

    /** @return the report's id */
    public static String published(String token, String commitmentId, String status) {
        return text(publish(token, draft(token, commitmentId, report(status))).statusCode(200), "/progressReportId");
    }

    public static ValidatableResponse evidence(String token, Draft draft) {
        return evidence(token, draft, "https://example.org/rapport");
    }

    public static ValidatableResponse evidence(String token, Draft draft, String url) {
        return post(token, draft.path() + "/evidenceItems", """
                { "type": "report", "title": %s, "publisher": "Cocom", "issuedOn": "2026-01-15",
                  "documentLanguages": ["fr", "nl"], "url": "%s" }""".formatted(TEXT, url));
    }

    /**
     * Adds evidence that is a file, not uploaded yet.
     *
     * @return its id
     */
    public static String awaitedFile(String token, Draft draft, String name) {
        var awaited = post(token, draft.path() + "/evidenceItems", """
                { "type": "report", "title": %s, "publisher": "Cocom", "documentLanguages": ["fr"],
                  "file": { "name": "%s" } }""".formatted(TEXT, name));
        return text(awaited.statusCode(201), "/evidenceItemId");
    }

    public static ValidatableResponse send(String token, String evidenceItemId, byte[] bytes) {
        return as(token)
                .contentType("application/octet-stream")
                .body(bytes)
                .put("/evidenceItems/" + evidenceItemId + "/content")
                .then();
    }

    /**
     * Publishes a report with one item of evidence, a file.
     *
     * @return the item's id
     */
    public static String publishedFile(String token, String commitmentId, String name, byte[] bytes) {
        var draft = draft(token, commitmentId, report("inProgress"));
        var item = awaitedFile(token, draft, name);
        send(token, item, bytes).statusCode(200);
        publish(token, Draft.of(as(token).get(draft.path()).then())).statusCode(200);
        return item;
    }

    /**
     * Publishes a report with one item of evidence.
     *
     * @return the report's id
     */
    public static String publishedWithEvidence(String token, String commitmentId, String status) {
        var draft = draft(token, commitmentId, report(status));
        evidence(token, draft).statusCode(201);
        return text(publish(token, Draft.of(as(token).get(draft.path()).then())).statusCode(200), "/progressReportId");
    }

    /** Assesses a report that has no assessment; {@link AssessmentSteps} replaces one. */
    public static ValidatableResponse assess(String token, String commitmentId, String reportId, String outcome) {
        return post(token, "/commitments/" + commitmentId + "/assessments", """
                { "progressReportId": "%s", "outcome": "%s", "reasons": %s, "originalLanguage": "nl" }""".formatted(reportId, outcome, TEXT));
    }

    public static ValidatableResponse respond(String token, String commitmentId, String response, String on) {
        return post(token, "/commitments/" + commitmentId + "/governmentResponses", """
                { "response": "%s", "respondedOn": "%s", "explanation": %s, "originalLanguage": "fr",
                  "source": "https://example.org/reponse" }""".formatted(response, on, TEXT));
    }

    public static ValidatableResponse deadline(String token, String commitmentId, String deadline) {
        return post(token, "/commitments/" + commitmentId + "/deadlines", """
                { "deadline": "%s", "reason": %s, "originalLanguage": "fr" }""".formatted(deadline, TEXT));
    }

    public static ValidatableResponse decide(String token, String deadlineId, String outcome) {
        return as(token)
                .contentType(ContentType.JSON)
                .body("{ \"outcome\": \"%s\", \"reason\": %s, \"originalLanguage\": \"nl\" }".formatted(outcome, TEXT))
                .put("/deadlines/" + deadlineId + "/decision")
                .then();
    }

    public static ValidatableResponse ask(String token, String commitmentId, String visibility) {
        return ask(token, commitmentId, visibility, LocalDate.of(2033, 1, 1));
    }

    public static ValidatableResponse ask(
            String token, String commitmentId, String visibility, LocalDate answerExpectedOn) {
        return post(token, "/commitments/" + commitmentId + "/questions", """
                { "visibility": "%s", "text": %s, "originalLanguage": "fr", "answerExpectedOn": "%s" }""".formatted(
                        visibility, TEXT, answerExpectedOn));
    }

    public static ValidatableResponse answer(String token, String questionId) {
        return post(token, "/questions/" + questionId + "/answers", """
                { "text": %s, "originalLanguage": "nl" }""".formatted(TEXT));
    }

    /** Proposes to replace the French text of a block. */
    public static ValidatableResponse proposeErratum(String token, String resolutionId, String block, String french) {
        return proposeErratum(
                token,
                resolutionId,
                block,
                "\"text\": { \"fr\": [{ \"kind\": \"plain\", \"text\": \"%s\" }] }".formatted(french),
                "mot");
    }

    /**
     * @param content the right content as a JSON property
     * @param reason marks the reason in both languages
     */
    public static ValidatableResponse proposeErratum(
            String token, String resolutionId, String block, String content, String reason) {
        return post(token, "/resolutions/" + resolutionId + "/erratumProposals", """
                { "block": "%s", %s, "source": { "page": 3, "quotation": "Tel qu’imprimé." },
                  "reason": { "fr": "%s en français", "nl": "%s in het Nederlands" }, "originalLanguage": "fr" }""".formatted(
                        block, content, reason, reason));
    }

    /** Confirms the proposal as the second member of staff. */
    public static ValidatableResponse confirmErratum(ValidatableResponse proposal) {
        return put(
                Tokens.secondStaff(),
                "/erratumProposals/" + text(proposal.statusCode(201), "/erratumProposalId") + "/confirmation",
                "*");
    }

    /** @param classification as JSON, which replaces the current one whatever it is */
    public static ValidatableResponse classify(String token, String resolutionId, String classification) {
        var sent =
                as(token).header("If-Match", "*").contentType(ContentType.JSON).body(classification);
        return sent.post("/resolutions/" + resolutionId + "/classifications").then();
    }

    /** States the committee in charge; its name is the same in both languages. */
    public static ValidatableResponse assignCommittee(String token, String resolutionId, String name) {
        return classify(token, resolutionId, """
                { "committee": { "fr": "%1$s", "nl": "%1$s" }, "policyAreas": [] }""".formatted(name));
    }

    public static ValidatableResponse foreword(String token, String resolutionId, String from, String to) {
        return post(token, "/resolutions/" + resolutionId + "/forewords", """
                { "from": "%s", "to": "%s", "text": { "fr": "Avant toute chose.", "nl": "Eerst en vooral." },
                  "originalLanguage": "nl" }""".formatted(from, to));
    }

    public static ValidatableResponse close(String token, String commitmentId, String reason) {
        return post(token, "/commitments/" + commitmentId + "/closures", """
                { "kind": "closed", "reason": "%s", "explanation": %s, "originalLanguage": "fr" }""".formatted(reason, TEXT));
    }

    public static ValidatableResponse reopen(String token, String commitmentId) {
        return post(token, "/commitments/" + commitmentId + "/closures", """
                { "kind": "reopened", "explanation": %s, "originalLanguage": "fr" }""".formatted(TEXT));
    }

    public static ValidatableResponse withdraw(String token, String evidenceItemId) {
        return as(token)
                .contentType(ContentType.JSON)
                .body("{ \"reason\": %s, \"originalLanguage\": \"fr\" }".formatted(TEXT))
                .put("/evidenceItems/" + evidenceItemId + "/withdrawal")
                .then();
    }

    public static ValidatableResponse commitment(String commitmentId) {
        return get("/commitments/" + commitmentId).statusCode(200);
    }
}
