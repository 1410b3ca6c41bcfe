package org.sequitur.plausibility;

import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.text;
import static org.sequitur.testsupport.ApiSteps.TEXT;
import static org.sequitur.testsupport.ApiSteps.ask;
import static org.sequitur.testsupport.ApiSteps.deadline;
import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.evidence;
import static org.sequitur.testsupport.ApiSteps.post;
import static org.sequitur.testsupport.ApiSteps.published;
import static org.sequitur.testsupport.ApiSteps.put;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.sequitur.testsupport.ApiSteps.Draft;
import org.sequitur.testsupport.RoundSteps;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** A statement of each kind that is plausible, and the request that publishes it. */
final class ImplausibleRequests {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LANGUAGE = "\"originalLanguage\": \"fr\"";

    private final String officer = Tokens.agency("cocom");
    private final String staff = Tokens.staff();
    private final String commitmentId = TestCommitments.of("cocom");
    private final String commitment = "/commitments/" + commitmentId;
    private final String schema;
    private final String token;
    private final String path;
    private final ObjectNode body;

    /** @param schema of the statement in the contract */
    ImplausibleRequests(String schema) {
        this.schema = schema;
        this.token = schema.equals("CreateAnswer") ? officer : staff;
        this.path = path();
        this.body = json(plausible());
    }

    /** The request body, without confirmations. */
    ObjectNode body() {
        return body;
    }

    private String path() {
        return switch (schema) {
            case "CreateAnswer" ->
                "/questions/" + text(ask(staff, commitmentId, "public").statusCode(201), "/questionId") + "/answers";
            case "CreateQuestion" -> commitment + "/questions";
            case "CreateAssessment" -> commitment + "/assessments";
            case "CreateDeadline" -> commitment + "/deadlines";
            case "CreateDeadlineDecision" ->
                "/deadlines/"
                        + text(deadline(officer, commitmentId, "2034-01-01").statusCode(201), "/deadlineId")
                        + "/decision";
            case "CreateGovernmentResponse" -> commitment + "/governmentResponses";
            case "CreateEarlierResponse" -> commitment + "/earlierResponses";
            case "CreateEarlierDeadline" -> commitment + "/earlierDeadlines";
            case "CreateClosure" -> commitment + "/closures";
            case "CreateCommitmentLink" -> commitment + "/commitmentLinks";
            case "CreateOwnerDecision" -> commitment + "/ownerDecisions";
            case "CreateForeword" -> "/resolutions/" + commitmentId.replaceFirst("-[0-9.]+$", "") + "/forewords";
            case "CreateRoundForeword" -> RoundSteps.opened(commitmentId).path() + "/foreword";
            case "CreateReportingRound" -> "/reportingRounds";
            case "CreateDueDate" -> RoundSteps.opened(commitmentId).path() + "/dueDate";
            case "CreateShortTitle" -> commitment + "/shortTitle";
            case "CreateWithdrawal" ->
                "/progressReports/" + published(officer, commitmentId, "inProgress") + "/withdrawal";
            case "ProgressReportContent" -> "";
            default -> throw new IllegalArgumentException(schema);
        };
    }

    private String plausible() {
        return switch (schema) {
            case "CreateAnswer" -> "{ \"text\": %s, %s }".formatted(TEXT, LANGUAGE);
            case "CreateQuestion" ->
                "{ \"visibility\": \"public\", \"answerExpectedOn\": \"2034-01-01\", \"text\": %s, %s }"
                        .formatted(TEXT, LANGUAGE);
            case "CreateAssessment" ->
                "{ \"progressReportId\": \"%s\", \"outcome\": \"confirmed\", \"reasons\": %s, %s }"
                        .formatted(published(officer, commitmentId, "inProgress"), TEXT, LANGUAGE);
            case "CreateDeadline" -> "{ \"deadline\": \"2034-01-01\", \"reason\": %s, %s }".formatted(TEXT, LANGUAGE);
            case "CreateDeadlineDecision" ->
                "{ \"outcome\": \"granted\", \"reason\": %s, %s }".formatted(TEXT, LANGUAGE);
            case "CreateGovernmentResponse" ->
                "{ \"response\": \"accepted\", \"respondedOn\": \"2024-01-01\", \"explanation\": %s, %s }"
                        .formatted(TEXT, LANGUAGE);
            case "CreateEarlierResponse" ->
                "{ \"response\": \"accepted\", \"respondedOn\": \"2024-01-01\", \"document\": \"Lettre\", \"explanation\": %s, %s }"
                        .formatted(TEXT, LANGUAGE);
            case "CreateEarlierDeadline" ->
                "{ \"deadline\": \"2034-01-01\", \"setOn\": \"2024-01-01\", \"document\": \"Lettre\", \"reason\": %s, %s }"
                        .formatted(TEXT, LANGUAGE);
            case "CreateClosure" ->
                "{ \"kind\": \"closed\", \"reason\": \"overtaken\", \"explanation\": %s, %s }"
                        .formatted(TEXT, LANGUAGE);
            case "CreateCommitmentLink" ->
                "{ \"kind\": \"linked\", \"relation\": \"same\", \"linkedCommitmentId\": \"%s\", \"reason\": %s, %s }"
                        .formatted(TestCommitments.ofAnotherResolution("cocom"), TEXT, LANGUAGE);
            case "CreateOwnerDecision" ->
                "{ \"kind\": \"handedOver\", \"fromBodyId\": \"cocom\", \"toBodyId\": \"erip\", \"document\": \"Ordonnance\", \"reason\": %s, %s }"
                        .formatted(TEXT, LANGUAGE);
            case "CreateForeword" ->
                "{ \"from\": \"2023-07-01\", \"to\": \"2024-06-30\", \"text\": %s, %s }".formatted(TEXT, LANGUAGE);
            case "CreateRoundForeword" -> "{ \"text\": %s, %s }".formatted(TEXT, LANGUAGE);
            case "CreateReportingRound" ->
                RoundSteps.content(
                        RoundSteps.resolutionOf(commitmentId),
                        "cocom",
                        "Campagne",
                        RoundSteps.TODAY,
                        RoundSteps.TODAY.plusYears(11),
                        RoundSteps.DUE);
            case "CreateDueDate" ->
                "{ \"dueOn\": \"%s\", \"to\": \"%s\" }".formatted(RoundSteps.DUE, RoundSteps.TODAY.plusYears(11));
            case "CreateShortTitle" -> "{ \"title\": %s }".formatted(TEXT);
            case "CreateWithdrawal" -> "{ \"reason\": %s, %s }".formatted(TEXT, LANGUAGE);
            case "ProgressReportContent" ->
                "{ \"implementationStatus\": \"inProgress\", \"percentDone\": 40, \"narrative\": %s, %s }"
                        .formatted(TEXT, LANGUAGE);
            default -> throw new IllegalArgumentException(schema);
        };
    }

    /** @param confirmed codes as a JSON array; null to leave it out */
    ValidatableResponse send(String confirmed) {
        if (schema.equals("ProgressReportContent")) {
            var created = post(officer, commitment + "/progressReports", body.toString());
            if (created.extract().statusCode() != 201) {
                return created;
            }
            var draft = Draft.of(created);
            evidence(officer, draft).statusCode(201);
            return publish(draft, confirmed);
        }
        if (schema.equals("CreateReportingRound")) {
            var created = RoundSteps.create(staff, body.toString());
            return created.extract().statusCode() == 201 ? open(RoundSteps.of(created), confirmed) : created;
        }
        var sent = body.deepCopy();
        if (confirmed != null) {
            sent.set("confirmed", tree(confirmed));
        }
        var request = as(token).contentType("application/json").body(sent.toString());
        return switch (schema) {
            case "CreateDeadlineDecision", "CreateWithdrawal" ->
                request.put(path).then();
            case "CreateShortTitle", "CreateRoundForeword", "CreateDueDate" -> {
                var read = path.replaceFirst("/(foreword|dueDate)$", "");
                var current = as(token).get(read).then().extract().header("ETag");
                yield request.header("If-Match", current).put(path).then();
            }
            default -> request.post(path).then();
        };
    }

    private ValidatableResponse open(RoundSteps.Round round, String confirmed) {
        return confirmed == null
                ? round.open(staff)
                : put(staff, round.path() + "/opening", round.etag(), "{ \"confirmed\": " + confirmed + " }");
    }

    /** A draft of a report by the owner. */
    Draft draftOfReport() {
        return draft(officer, commitmentId, body.toString());
    }

    ValidatableResponse publish(Draft draft, String confirmed) {
        var request =
                as(officer).header("If-Match", as(officer).get(draft.path()).header("ETag"));
        var how = confirmed == null
                ? request
                : request.contentType("application/json").body("{ \"confirmed\": " + confirmed + " }");
        return how.put(draft.path() + "/publication").then();
    }

    private static ObjectNode json(String object) {
        return (ObjectNode) tree(object);
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
