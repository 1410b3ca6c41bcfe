package org.sequitur.testsupport;

import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.ApiSteps.evidence;
import static org.sequitur.testsupport.ApiSteps.post;
import static org.sequitur.testsupport.ApiSteps.publish;

import io.restassured.response.ValidatableResponse;
import org.sequitur.testsupport.ApiSteps.Draft;

/** Steps of staff who enter reports that bodies made outside the register. */
public final class EarlierReportSteps {

    private EarlierReportSteps() {}

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

    /** Enters a report that the owner made outside the register. */
    public static ValidatableResponse earlierReport(String token, String commitmentId, String day, String status) {
        var created = earlierReportDraft(token, commitmentId, day, status);
        return created.extract().statusCode() == 201
                ? publish(
                        token, Draft.of(as(token).get(Draft.of(created).path()).then()))
                : created;
    }
}
