package org.sequitur.testsupport;

import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.ApiSteps.evidence;
import static org.sequitur.testsupport.ApiSteps.post;
import static org.sequitur.testsupport.ApiSteps.publish;

import io.restassured.response.ValidatableResponse;
import org.sequitur.testsupport.ApiSteps.Draft;

/** Steps of staff who enter what happened before it is entered. */
public final class EarlierSteps {

    /** The reference of earlier responses and deadlines. */
    public static final String DOCUMENT = "Compte rendu, p. 12";

    private EarlierSteps() {}

    /** Begins to enter a report that the owner made outside the register; its document is a link. */
    public static ValidatableResponse earlierReportDraft(String token, String commitmentId, String day, String status) {
        var created = post(
                token, "/commitments/" + commitmentId + "/earlierReports", """
                { "reportedOn": "%s", "implementationStatus": "%s", "narrative": %s, "originalLanguage": "fr" }""".formatted(day, status, ApiSteps.TEXT));
        if (created.extract().statusCode() == 201) {
            evidence(token, Draft.of(created), "https://example.org/rapport-" + day)
                    .statusCode(201);
        }
        return created;
    }

    /** Enters a response that the Government gave on that day. */
    public static ValidatableResponse earlierResponse(String token, String commitmentId, String day, String response) {
        return post(token, "/commitments/" + commitmentId + "/earlierResponses", """
                { "respondedOn": "%s", "response": "%s", "document": "%s", "source": "https://example.org/reponse",
                  "explanation": %s, "originalLanguage": "fr" }""".formatted(
                        day, response, DOCUMENT, ApiSteps.TEXT));
    }

    /** Enters a deadline that Parliament set on that day. */
    public static ValidatableResponse earlierDeadline(
            String token, String commitmentId, String setOn, String deadline) {
        return post(token, "/commitments/" + commitmentId + "/earlierDeadlines", """
                { "setOn": "%s", "deadline": "%s", "document": "%s", "source": "https://example.org/echeance",
                  "reason": %s, "originalLanguage": "fr" }""".formatted(
                        setOn, deadline, DOCUMENT, ApiSteps.TEXT));
    }

    /** Enters a report that the owner made outside the register. */
    public static ValidatableResponse earlierReport(String token, String commitmentId, String day, String status) {
        var created = earlierReportDraft(token, commitmentId, day, status);
        return created.extract().statusCode() == 201
                ? publish(
                        token, Draft.of(as(token).get(Draft.of(created).path()).then()))
                : created;
    }
}
