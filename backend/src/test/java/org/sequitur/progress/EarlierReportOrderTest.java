package org.sequitur.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.assess;
import static org.sequitur.testsupport.ApiSteps.commitment;
import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.published;
import static org.sequitur.testsupport.ApiSteps.put;
import static org.sequitur.testsupport.ApiSteps.report;
import static org.sequitur.testsupport.EarlierSteps.earlierReport;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.sequitur.assessment.AssessmentWorklist;
import org.sequitur.earlier.EarlierFixture;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.UnpackedContents;

/** Earlier reports among others: reports are ordered by when they were made. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class EarlierReportOrderTest extends EarlierFixture {

    @Inject
    EntityManager database;

    @Test
    void a_report_older_than_the_latest_one_does_not_change_the_state() {
        var latest = published(officer, id, "partlyImplemented");
        assess(staff, id, latest, "confirmed").statusCode(201);
        setClock("2024-03-01T12:00");
        var older = earlierReport(staff, id, "2023-10-15", "notStarted")
                .statusCode(200)
                .extract()
                .<String>path("progressReportId");
        commitment(id)
                .body("implementationStatus", equalTo("partlyImplemented"))
                .body("lastReportedOn", equalTo("2024-02-01"))
                .body("assessment", equalTo("confirmed"))
                .body("assessmentPending", equalTo(false));
        get("/commitments/" + id + "/progressReports").body("items.progressReportId", contains(latest, older));
        assess(staff, id, older, "confirmed").statusCode(409);
    }

    @Test
    void a_report_newer_than_the_latest_one_is_the_state_and_awaits_an_assessment() {
        assess(staff, id, published(officer, id, "inProgress"), "disputed").statusCode(201);
        setClock("2024-06-01T12:00");
        var newer = earlierReport(staff, id, "2024-04-01", "partlyImplemented")
                .statusCode(200)
                .extract()
                .<String>path("progressReportId");
        commitment(id)
                .body("implementationStatus", equalTo("partlyImplemented"))
                .body("assessment", equalTo("disputed"))
                .body("assessedReport.reportedOn", equalTo("2024-02-01"))
                .body("assessmentPending", equalTo(true));
        get("/commitments/" + id + "?asOf=2024-05-31").body("implementationStatus", equalTo("inProgress"));
        assess(staff, id, newer, "confirmed").statusCode(201);
        commitment(id).body("assessmentPending", equalTo(false)).body("assessment", equalTo("confirmed"));
    }

    @Test
    void of_two_reports_of_one_day_the_one_entered_last_counts() {
        earlierReport(staff, id, "2023-09-01", "inProgress").statusCode(200);
        earlierReport(staff, id, "2023-09-01", "notPursued").statusCode(200);
        commitment(id).body("implementationStatus", equalTo("notPursued"));
        get("/commitments/" + id + "/progressReports")
                .body("items.implementationStatus", contains("notPursued", "inProgress"));
    }

    @Test
    void an_earlier_report_leaves_a_dispute_open_that_a_later_unchanged_report_left_open() {
        var disputed = published(officer, id, "inProgress");
        assess(staff, id, disputed, "disputed").statusCode(201);
        setClock("2024-06-01T12:00");
        var draft = draft(officer, id, report("inProgress"));
        put(officer, draft.path() + "/publication", draft.etag(), "{ \"unchangedFrom\": \"" + disputed + "\" }")
                .statusCode(200);

        setClock("2024-07-01T12:00");
        earlierReport(staff, id, "2024-04-01", "partlyImplemented").statusCode(200);

        commitment(id)
                .body("implementationStatus", equalTo("inProgress"))
                .body("assessment", equalTo("disputed"))
                .body("assessmentPending", equalTo(false));
        assertTrue(isListed(AssessmentWorklist.RETURNED));
        assertFalse(isListed(AssessmentWorklist.UNASSESSED));
    }

    @Test
    void the_follow_up_report_prints_the_latest_report_and_an_older_one_in_the_period_of_its_entry() {
        published(officer, id, "partlyImplemented");
        setClock("2024-03-01T12:00");
        earlierReport(staff, id, "2023-10-15", "notStarted").statusCode(200);
        setClock("2024-05-01T12:00");

        assertTrue(printed("2024-02-15").contain("rapport-2023-10-15"));
        assertFalse(printed("2024-04-01").contain("rapport-2023-10-15"));
    }

    private UnpackedContents printed(String from) {
        return UnpackedContents.of(get("/reports/followUp?lang=fr&format=docx&resolution=%s&commitment=%s&from=%s"
                        .formatted(resolution, id, from))
                .statusCode(200)
                .extract()
                .asByteArray());
    }

    private boolean isListed(AssessmentWorklist worklist) {
        return database.createQuery(
                                "select count(*) from Commitment c where c.id = :id and " + worklist.condition(),
                                Long.class)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }
}
