package org.sequitur.testsupport;

import io.restassured.response.ValidatableResponse;

/** Test steps: assessments of a report that has one. */
public final class AssessmentSteps {

    private AssessmentSteps() {}

    /** @param replaced id of the assessment that the author has read */
    public static ValidatableResponse replaceAssessment(
            String token, String commitmentId, String reportId, String outcome, String replaced) {
        return ApiSteps.post(
                token,
                "/commitments/" + commitmentId + "/assessments",
                "{ \"progressReportId\": \"%s\", \"outcome\": \"%s\", \"replaces\": \"%s\", \"reasons\": %s, \"originalLanguage\": \"nl\" }"
                        .formatted(reportId, outcome, replaced, ApiSteps.TEXT));
    }

    /** Assesses a report, whether it has an assessment or not. */
    static void assessAnew(String token, String commitmentId, String reportId, String outcome) {
        String latest = Api.get("/commitments/" + commitmentId + "/assessments")
                .extract()
                .path("items.find { it.progressReportId == '" + reportId + "' }?.assessmentId");
        if (latest == null) {
            ApiSteps.assess(token, commitmentId, reportId, outcome);
        } else {
            replaceAssessment(token, commitmentId, reportId, outcome, latest);
        }
    }
}
