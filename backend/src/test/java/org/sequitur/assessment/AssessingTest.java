package org.sequitur.assessment;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.text;
import static org.sequitur.testsupport.ApiSteps.assess;
import static org.sequitur.testsupport.ApiSteps.commitment;
import static org.sequitur.testsupport.ApiSteps.deadline;
import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.publish;
import static org.sequitur.testsupport.ApiSteps.published;
import static org.sequitur.testsupport.ApiSteps.publishedWithEvidence;
import static org.sequitur.testsupport.ApiSteps.report;
import static org.sequitur.testsupport.AssessmentSteps.replaceAssessment;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.testsupport.Concurrently;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class AssessingTest {

    private final String officer = Tokens.agency("cocom");
    private final String staff = Tokens.staff();
    private String commitmentId;

    @BeforeEach
    void create_commitment() {
        commitmentId = TestCommitments.of("cocom");
    }

    @Test
    void an_assessment_is_published_beside_the_report() {
        var report = published(officer, commitmentId, "inProgress");

        assess(staff, commitmentId, report, "disputed")
                .statusCode(201)
                .body("reasons.nl", equalTo("In het Nederlands."))
                .body("originalLanguage", equalTo("nl"));

        commitment(commitmentId)
                .body("implementationStatus", equalTo("inProgress"))
                .body("assessment", equalTo("disputed"))
                .body("assessedOn", notNullValue());
        get("/commitments/" + commitmentId + "/assessments").body("items.progressReportId", equalTo(List.of(report)));
        get("/commitments/" + commitmentId + "/history")
                .body("items.kind", equalTo(List.of("assessed", "reportPublished")))
                .body("items[0].by.kind", equalTo("parliament"));
    }

    @Test
    void only_the_latest_report_is_assessed() {
        var old = published(officer, commitmentId, "inProgress");
        published(officer, commitmentId, "partlyImplemented");

        assess(staff, commitmentId, old, "confirmed")
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:sequitur:forbiddenTransition"));
        assess(staff, commitmentId, "01939b3e-7d1a-7c3e-9c52-3f0f3c2a1b4d", "confirmed")
                .statusCode(409);
    }

    @Test
    void an_assessment_of_an_outdated_report_is_refused_when_a_new_report_is_published_at_the_same_time() {
        var old = published(officer, commitmentId, "inProgress");
        var newer = draft(officer, commitmentId, report("partlyImplemented"));

        var statuses = Concurrently.statuses(
                6, i -> i == 0 ? publish(officer, newer) : assess(staff, commitmentId, old, "confirmed"));

        // Assessments that come after the newer report are refused with 409.
        List<String> kinds =
                get("/commitments/" + commitmentId + "/history").extract().path("items.kind");
        assertEquals("reportPublished", kinds.getFirst());
        assertEquals(
                kinds.size() - 2,
                statuses.stream().filter(status -> status == 201).count());
        assertTrue(Set.of(200, 201, 409).containsAll(statuses), statuses.toString());
        commitment(commitmentId).body("assessment", equalTo("notAssessed"));
    }

    @Test
    void a_new_report_resets_the_assessment() {
        assess(staff, commitmentId, published(officer, commitmentId, "inProgress"), "confirmed")
                .statusCode(201);

        publishedWithEvidence(officer, commitmentId, "implemented");

        commitment(commitmentId).body("assessment", equalTo("notAssessed")).body("assessedOn", nullValue());
    }

    @Test
    void a_dispute_remains_until_parliament_lifts_it() {
        assess(staff, commitmentId, published(officer, commitmentId, "inProgress"), "disputed")
                .statusCode(201);

        var newer = published(officer, commitmentId, "inProgress");

        commitment(commitmentId).body("assessment", equalTo("disputed"));
        assess(staff, commitmentId, newer, "confirmed").statusCode(201);
        commitment(commitmentId).body("assessment", equalTo("confirmed"));
    }

    @Test
    void a_commitment_confirmed_as_implemented_is_no_longer_due() {
        deadline(
                        staff,
                        commitmentId,
                        java.time.LocalDate.now(BrusselsTime.BRUSSELS)
                                .plusDays(3)
                                .toString())
                .statusCode(201);
        commitment(commitmentId).body("dueSoon", equalTo(true));

        assess(staff, commitmentId, publishedWithEvidence(officer, commitmentId, "implemented"), "confirmed")
                .statusCode(201);

        commitment(commitmentId).body("dueSoon", equalTo(false));
    }

    @Test
    void of_concurrent_assessments_one_is_published_and_those_whose_authors_have_not_read_it_are_refused() {
        var report = published(officer, commitmentId, "inProgress");

        assertEquals(
                List.of(201, 409, 409, 409, 409, 409),
                Concurrently.statuses(
                        6, i -> assess(staff, commitmentId, report, i % 2 == 0 ? "confirmed" : "disputed")));

        String last =
                get("/commitments/" + commitmentId + "/assessments").extract().path("items[0].outcome");
        commitment(commitmentId).body("assessment", equalTo(last));
        get("/commitments/" + commitmentId + "/history").body("total", equalTo(2));
    }

    @Test
    void an_assessment_replaces_the_latest_one_of_the_report_only_if_it_names_it() {
        var report = published(officer, commitmentId, "inProgress");
        var first = text(assess(staff, commitmentId, report, "confirmed"), "/assessmentId");

        assess(Tokens.secondStaff(), commitmentId, report, "disputed")
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:sequitur:forbiddenTransition"))
                .body("detail", containsString("entre-temps"));
        var second = text(
                replaceAssessment(Tokens.secondStaff(), commitmentId, report, "disputed", first)
                        .statusCode(201),
                "/assessmentId");
        replaceAssessment(staff, commitmentId, report, "confirmed", first).statusCode(409);
        replaceAssessment(staff, commitmentId, report, "confirmed", second).statusCode(201);
        commitment(commitmentId).body("assessment", equalTo("confirmed"));
    }

    @Test
    void the_assessment_of_another_report_is_not_replaced() {
        var first = text(
                assess(staff, commitmentId, published(officer, commitmentId, "inProgress"), "confirmed"),
                "/assessmentId");
        var newer = published(officer, commitmentId, "partlyImplemented");

        replaceAssessment(staff, commitmentId, newer, "confirmed", first).statusCode(409);
        assess(staff, commitmentId, newer, "confirmed").statusCode(201);
    }
}
