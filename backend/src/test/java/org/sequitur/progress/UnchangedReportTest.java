package org.sequitur.progress;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.assess;
import static org.sequitur.testsupport.ApiSteps.commitment;
import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.evidence;
import static org.sequitur.testsupport.ApiSteps.published;
import static org.sequitur.testsupport.ApiSteps.publishedWithEvidence;
import static org.sequitur.testsupport.ApiSteps.put;
import static org.sequitur.testsupport.ApiSteps.report;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.journal.JournalCheck;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** A body states that nothing has changed since its latest report. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class UnchangedReportTest {

    @Inject
    JournalCheck journal;

    private final String officer = Tokens.agency("cocom");
    private final String staff = Tokens.staff();
    private String commitmentId;

    @BeforeEach
    void choose_a_commitment() {
        commitmentId = TestCommitments.of("cocom");
    }

    @ParameterizedTest
    @ValueSource(strings = {"confirmed", "disputed", "notVerifiable"})
    void an_unchanged_report_keeps_the_assessment(String outcome) {
        var first = publishedWithEvidence(officer, commitmentId, "implemented");
        assess(staff, commitmentId, first, outcome).statusCode(201);

        unchanged("implemented", first)
                .statusCode(200)
                .body("unchangedFrom.progressReportId", equalTo(first))
                .body("unchangedFrom.href", containsString("/progressReports/" + first));

        commitment(commitmentId)
                .body("assessment", equalTo(outcome))
                .body("assessedReport.progressReportId", equalTo(first))
                .body("assessmentPending", equalTo(false))
                .body("implementationStatus", equalTo("implemented"));
        tasks(staff, "reportsToAssess", not(hasItem(commitmentId)));
        assertEquals(List.of(), journal.findings(commitmentId));
    }

    @Test
    void a_disputed_report_still_awaits_an_answer_of_its_owner() {
        var first = published(officer, commitmentId, "partlyImplemented");
        assess(staff, commitmentId, first, "disputed").statusCode(201);

        unchanged("partlyImplemented", first).statusCode(200);

        tasks(officer, "returnedReports", hasItem(commitmentId));
    }

    @ParameterizedTest
    @ValueSource(strings = {"disputed", "notVerifiable"})
    void evidence_that_is_added_to_a_report_keeps_its_assessment_and_awaits_a_new_one(String outcome) {
        var first = published(officer, commitmentId, "inProgress");
        assess(staff, commitmentId, first, outcome).statusCode(201);
        tasks(staff, "reportsToAssess", not(hasItem(commitmentId)));
        var draft = draft(officer, commitmentId, report("inProgress"));
        evidence(officer, draft).statusCode(201);
        var tag = as(officer).get(draft.path()).getHeader("ETag");

        var added = put(officer, draft.path() + "/publication", tag, "{ \"unchangedFrom\": \"%s\" }".formatted(first))
                .statusCode(200)
                .body("evidenceItems", hasSize(1))
                .extract()
                .<String>path("progressReportId");

        get("/progressReports/" + first).body("evidenceItems", hasSize(0));
        commitment(commitmentId)
                .body("assessment", equalTo(outcome))
                .body("assessedReport.progressReportId", equalTo(first));
        tasks(staff, "reportsToAssess", hasItem(commitmentId));
        tasks(officer, "returnedReports", not(hasItem(commitmentId)));
        String repeated =
                unchanged("inProgress", added).statusCode(200).extract().path("progressReportId");
        tasks(staff, "reportsToAssess", hasItem(commitmentId));
        tasks(officer, "returnedReports", not(hasItem(commitmentId)));
        assess(staff, commitmentId, repeated, "confirmed").statusCode(201);
        tasks(staff, "reportsToAssess", not(hasItem(commitmentId)));
        assertEquals(List.of(), journal.findings(commitmentId));
    }

    @Test
    void a_report_that_was_not_assessed_is_still_to_be_assessed() {
        var first = published(officer, commitmentId, "inProgress");

        var repeated = unchanged("inProgress", first).extract().<String>path("progressReportId");

        tasks(staff, "reportsToAssess", hasItem(commitmentId));
        assess(staff, commitmentId, repeated, "confirmed").statusCode(201);
        commitment(commitmentId).body("assessment", equalTo("confirmed")).body("assessmentPending", equalTo(false));
    }

    @Test
    void an_unchanged_report_that_is_repeated_names_the_report_with_the_statement() {
        var first = published(officer, commitmentId, "inProgress");
        var second = unchanged("inProgress", first).extract().<String>path("progressReportId");

        unchanged("inProgress", second).body("unchangedFrom.progressReportId", equalTo(first));
        unchanged("inProgress", first).body("unchangedFrom.progressReportId", equalTo(first));

        get("/commitments/" + commitmentId + "/progressReports")
                .body("items", hasSize(4))
                .body("items[0].unchangedFrom.progressReportId", equalTo(first))
                .body("items[3].unchangedFrom", nullValue());
        var resolution = commitmentId.substring(0, commitmentId.lastIndexOf('-'));
        var exported = get("/exports/progressReports?format=jsonl&resolution=" + resolution)
                .extract()
                .asString();
        assertEquals(3, exported.split("\"unchangedFrom\":\"" + first + '"', -1).length - 1, exported);
        assertEquals(List.of(), journal.findings(commitmentId));
    }

    @Test
    void any_other_report_is_not_assessed_yet() {
        var first = published(officer, commitmentId, "inProgress");
        assess(staff, commitmentId, first, "confirmed").statusCode(201);
        unchanged("inProgress", first).statusCode(200);

        published(officer, commitmentId, "inProgress");

        commitment(commitmentId).body("assessment", equalTo("notAssessed")).body("assessmentPending", equalTo(true));
        tasks(staff, "reportsToAssess", hasItem(commitmentId));
    }

    @Test
    void an_unchanged_report_is_refused_unless_it_repeats_the_values_of_the_latest_report_on_one_commitment() {
        var other = published(officer, TestCommitments.of("cocom"), "inProgress");
        unchanged("inProgress", other).statusCode(409).body("detail", containsString("plus récent"));
        var first = published(officer, commitmentId, "inProgress");
        var second = published(officer, commitmentId, "partlyImplemented");

        unchanged("inProgress", first).statusCode(409).body("detail", containsString("plus récent"));
        unchanged("partlyImplemented", other).statusCode(409).body("detail", containsString("plus récent"));
        unchanged("inProgress", second).statusCode(409).body("detail", containsString("état"));
        publish("partlyImplemented", """
                { "unchangedFrom": "%s", "alsoFor": ["%s"] }""".formatted(second, TestCommitments.of("cocom")))
                .statusCode(409)
                .body("detail", containsString("une seule demande"));
        publish("partlyImplemented", "{ \"unchangedFrom\": \"x\" }").statusCode(400);
        publish("partlyImplemented", "{}").statusCode(400);

        get("/commitments/" + commitmentId + "/progressReports").body("items", hasSize(2));
    }

    private ValidatableResponse unchanged(String status, String reportId) {
        return publish(status, "{ \"unchangedFrom\": \"" + reportId + "\" }");
    }

    private ValidatableResponse publish(String status, String publication) {
        var draft = draft(officer, commitmentId, report(status));
        return put(officer, draft.path() + "/publication", draft.etag(), publication);
    }

    private void tasks(String token, String kind, Matcher<Iterable<? super String>> commitments) {
        as(token)
                .get("/me")
                .then()
                .body("awaiting.find { it.kind == '" + kind + "' }.items.commitment.commitmentId", commitments);
    }
}
