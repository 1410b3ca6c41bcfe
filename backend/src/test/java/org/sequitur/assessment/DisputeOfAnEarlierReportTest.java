package org.sequitur.assessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.assess;
import static org.sequitur.testsupport.ApiSteps.commitment;
import static org.sequitur.testsupport.ApiSteps.published;
import static org.sequitur.testsupport.ApiSteps.publishedWithEvidence;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.registration.RegisterResolution;
import org.sequitur.testsupport.RandomHistory;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestResolutions;
import org.sequitur.testsupport.Tokens;

/**
 * Parliament disputes a report of full implementation; a year and a half later the owner reports partial
 * implementation.
 */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class DisputeOfAnEarlierReportTest {

    @Inject
    RegisterResolution registration;

    private final String officer = Tokens.agency("cocom");
    private final String staff = Tokens.staff();
    private final RandomHistory.TestClock calendar = new RandomHistory.TestClock();
    private String resolution;
    private String commitmentId;
    private String disputed;
    private String newer;

    @BeforeEach
    void publish_a_disputed_report_and_a_newer_one() throws InvalidDocumentException {
        setDate("2025-03-11");
        QuarkusMock.installMockForType(calendar, Clock.class);
        var document = TestResolutions.fresh();
        registration.register(document.toString());
        resolution = TestResolutions.idOf(document);
        commitmentId = resolution + "-2.1";
        disputed = publishedWithEvidence(officer, commitmentId, "implemented");
        setDate("2025-04-02");
        assess(staff, commitmentId, disputed, "disputed").statusCode(201);
        setDate("2026-09-22");
        newer = published(officer, commitmentId, "partlyImplemented");
        setDate("2026-11-26");
    }

    @AfterEach
    void restore_the_system_clock() {
        QuarkusMock.installMockForType(Clock.systemUTC(), Clock.class);
    }

    @Test
    void the_dispute_names_its_report_and_the_newer_one_is_not_assessed() {
        isDisputed(commitment(commitmentId), "")
                .body("implementationStatus", equalTo("partlyImplemented"))
                .body("lastReportedOn", equalTo("2026-09-22"))
                .body("assessmentPending", equalTo(true));
        isDisputed(get("/commitments?resolution=" + resolution + "&assessment=disputed"), "items[0].")
                .body("items.commitmentId", contains(commitmentId))
                .body("items[0].assessmentPending", equalTo(true));
        get("/statistics?resolution=" + resolution)
                .body("tally.byAssessment.disputed", equalTo(1))
                .body("tally.confirmedImplemented", equalTo(0));
    }

    @Test
    void past_days_show_the_assessment_of_that_day() {
        asOf("2025-03-10").body("assessmentPending", equalTo(false)).body("assessedReport", nullValue());
        asOf("2025-04-01").body("assessmentPending", equalTo(true)).body("assessedReport", nullValue());
        isDisputed(asOf("2025-04-02"), "").body("assessmentPending", equalTo(false));
        isDisputed(asOf("2026-09-21"), "").body("assessmentPending", equalTo(false));
        isDisputed(asOf("2026-09-22"), "").body("assessmentPending", equalTo(true));
    }

    @Test
    void an_assessment_of_the_newer_report_replaces_the_dispute() {
        assess(staff, commitmentId, newer, "confirmed").statusCode(201);

        commitment(commitmentId)
                .body("assessment", equalTo("confirmed"))
                .body("assessedReport.progressReportId", equalTo(newer))
                .body("assessedReport.reportedOn", equalTo("2026-09-22"))
                .body("assessedReport.implementationStatus", equalTo("partlyImplemented"))
                .body("assessmentPending", equalTo(false));
    }

    @Test
    void a_confirmation_does_not_apply_to_a_later_report() {
        assess(staff, commitmentId, newer, "confirmed").statusCode(201);
        publishedWithEvidence(officer, commitmentId, "implemented");

        commitment(commitmentId)
                .body("assessment", equalTo("notAssessed"))
                .body("assessedReport", nullValue())
                .body("assessmentPending", equalTo(true));
    }

    @Test
    void confirmed_implementations_are_counted_apart_from_other_confirmations() {
        assess(staff, commitmentId, newer, "confirmed").statusCode(201);
        var other = resolution + "-2.2";
        assess(staff, other, publishedWithEvidence(officer, other, "implemented"), "confirmed")
                .statusCode(201);

        get("/statistics?resolution=" + resolution)
                .body("tally.byAssessment.confirmed", equalTo(2))
                .body("tally.confirmedImplemented", equalTo(1));
    }

    @Test
    void embeds_exports_and_reports_name_the_disputed_report() throws IOException {
        get("/embeds/fr?commitment=" + commitmentId)
                .body(containsString("Contesté\u00A0: rapport du 11\u00A0mars 2025 (Réalisé)."
                        + " Nouveau rapport du 22\u00A0septembre 2026, pas encore évalué."));
        get("/embeds/nl?commitment=" + commitmentId)
                .body(containsString("Betwist: verslag van 11\u00A0maart 2025 (Uitgevoerd)."
                        + " Nieuw verslag van 22\u00A0september 2026, nog niet beoordeeld."));
        get("/exports/commitments?format=csv&assessment=disputed&resolution=" + resolution)
                .body(containsString("," + disputed + ",2025-03-11,implemented,Réalisé,Uitgevoerd,true,"));
        var words = words(get("/reports/followUp?format=pdf&lang=fr&resolution=" + resolution)
                .extract()
                .asByteArray());
        assertTrue(words.contains(
                "Contesté:rapportdu11mars2025(Réalisé).Nouveaurapportdu22septembre2026,pasencoreévalué."));
        assertTrue(words.contains("ÉvaluationparleParlementdurapportdu11mars2025"));
        assertFalse(words.contains("Désaccord"));
    }

    private ValidatableResponse isDisputed(ValidatableResponse response, String path) {
        return response.statusCode(200)
                .body(path + "assessment", equalTo("disputed"))
                .body(path + "assessedOn", equalTo("2025-04-02"))
                .body(path + "assessedReport.progressReportId", equalTo(disputed))
                .body(path + "assessedReport.href", containsString("/progressReports/" + disputed))
                .body(path + "assessedReport.reportedOn", equalTo("2025-03-11"))
                .body(path + "assessedReport.implementationStatus", equalTo("implemented"));
    }

    private ValidatableResponse asOf(String day) {
        return get("/commitments/" + commitmentId + "?asOf=" + day).statusCode(200);
    }

    private void setDate(String day) {
        calendar.set(
                LocalDate.parse(day).atTime(12, 0).atZone(BrusselsTime.BRUSSELS).toInstant());
    }

    /** Text without white space, so that line breaks do not matter. */
    private static String words(byte[] bytes) throws IOException {
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00A0]", "");
        }
    }
}
