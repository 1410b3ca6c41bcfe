package org.sequitur.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.issue;
import static org.sequitur.testsupport.ApiSteps.classify;
import static org.sequitur.testsupport.ApiSteps.commitment;
import static org.sequitur.testsupport.ApiSteps.confirmErratum;
import static org.sequitur.testsupport.ApiSteps.post;
import static org.sequitur.testsupport.ApiSteps.proposeErratum;
import static org.sequitur.testsupport.ApiSteps.publish;
import static org.sequitur.testsupport.ApiSteps.published;
import static org.sequitur.testsupport.ApiSteps.report;
import static org.sequitur.testsupport.ApiSteps.withdraw;
import static org.sequitur.testsupport.EarlierSteps.earlierReport;
import static org.sequitur.testsupport.EarlierSteps.earlierReportDraft;
import static org.sequitur.testsupport.OwnerSteps.handOver;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.earlier.EarlierFixture;
import org.sequitur.testsupport.ApiSteps.Draft;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestResolutions;
import org.sequitur.testsupport.Tokens;

/** Parliament's staff enter reports that an owner made outside the register. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class EarlierReportTest extends EarlierFixture {

    @Test
    void days_without_report_count_from_its_day_and_past_days_keep_what_the_register_showed() {
        setClock("2024-06-30T12:00");
        earlierReport(staff, id, "2024-05-31", "inProgress")
                .statusCode(200)
                .body("entered", equalTo(true))
                .body("reportedOn", equalTo("2024-05-31"))
                .body("publishedAt", containsString("2024-06-30T12:00"))
                .body("body.bodyId", equalTo("cocom"))
                .body("evidenceItems[0].url", equalTo("https://example.org/rapport-2024-05-31"));
        commitment(id)
                .body("implementationStatus", equalTo("inProgress"))
                .body("lastReportedOn", equalTo("2024-05-31"))
                .body("lastReportEnteredOn", equalTo("2024-06-30"))
                .body("silentSince", equalTo("2024-05-31"))
                .body("silentDays", equalTo(30))
                .body("stale", equalTo(false));
        get("/commitments/" + id + "?asOf=2024-06-29")
                .body("implementationStatus", equalTo("notReported"))
                .body("lastReportedOn", nullValue())
                .body("silentDays", equalTo(365));
    }

    @Test
    void it_is_told_as_an_earlier_report_entered_by_parliament() {
        earlierReport(staff, id, "2023-09-01", "inProgress").statusCode(200);
        get("/commitments/" + id + "/history")
                .body("items.kind", contains("reportPublished"))
                .body("items.by.kind", contains("parliament"))
                .body("items.madeOn", contains("2023-09-01"));
        get("/feeds/fr?commitment=" + id).body(containsString("Rapport antérieur encodé par le Parlement"));
        get("/feeds/nl?commitment=" + id).body(containsString("Eerder verslag ingevoerd door het Parlement"));
        var table = get("/exports/progressReports?format=csv&resolution=" + resolution)
                .extract()
                .asString();
        assertTrue(table.contains("2023-09-01"), table);
        assertTrue(table.lines().findFirst().orElseThrow().contains("reportedOn"), table);
    }

    @Test
    void a_search_that_finds_it_names_the_body_that_reported_and_the_day_of_the_report() {
        var draft = Draft.of(earlierReportDraft(staff, id, "2023-09-01", "inProgress"));
        post(staff, draft.path() + "/evidenceItems", """
                { "type": "report", "title": { "fr": "jaarrekening", "nl": "jaarrekening" }, "publisher": "Cocom",
                  "documentLanguages": ["fr"], "url": "https://example.org/" }""").statusCode(201);
        publish(staff, Draft.of(as(staff).get(draft.path()).then())).statusCode(200);

        for (var word : List.of("nederlands", "jaarrekening")) {
            get("/commitments?q=" + word + "&resolution=" + resolution)
                    .body("items[0].foundIn.body.bodyId", contains("cocom"))
                    .body("items[0].foundIn[0].publishedAt", containsString("2023-09-01"));
        }
    }

    @Test
    void days_before_the_beginning_of_the_follow_up_are_not_counted() {
        earlierReport(staff, id, "2023-08-01", "inProgress").statusCode(200);
        classify(staff, resolution, "{ \"followedSinceOn\": \"2024-01-01\" }").statusCode(201);
        commitment(id)
                .body("lastReportedOn", equalTo("2023-08-01"))
                .body("silentSince", equalTo("2024-01-01"))
                .body("silentDays", equalTo(31));
    }

    @Test
    void it_is_published_in_the_name_of_the_owner_of_that_day() {
        setClock("2024-03-01T12:00");
        handOver(staff, id, "cocom", "actiris").statusCode(201);
        setClock("2024-04-01T12:00");

        earlierReport(staff, id, "2024-02-15", "inProgress").statusCode(200).body("body.bodyId", equalTo("cocom"));
        earlierReport(staff, id, "2024-03-15", "inProgress").statusCode(200).body("body.bodyId", equalTo("actiris"));
    }

    @Test
    void after_an_erratum_of_the_owner_it_is_published_in_the_name_of_the_right_owner() {
        setClock("2024-03-01T12:00");
        correctOwner("actiris");

        var report = earlierReport(staff, id, "2024-01-15", "inProgress")
                .statusCode(200)
                .body("body.bodyId", equalTo("actiris"))
                .extract()
                .<String>path("progressReportId");
        post(
                        Tokens.agency("actiris"),
                        "/commitments/" + id + "/progressReports",
                        "{ \"corrects\": \"" + report + "\" }")
                .statusCode(201);

        setClock("2024-04-01T12:00");
        handOver(staff, id, "actiris", "cocom").statusCode(201);
        earlierReport(staff, id, "2024-02-15", "inProgress").statusCode(200).body("body.bodyId", equalTo("actiris"));
    }

    @Test
    void it_is_not_published_without_its_day_and_its_document() {
        var draft = Draft.of(post(staff, "/commitments/" + id + "/earlierReports", report("inProgress")));

        publish(staff, draft)
                .statusCode(409)
                .body(issue("/reportedOn") + ".type", endsWith(":requiredInput"))
                .body(issue("/evidenceItems") + ".type", endsWith(":requiredInput"));
    }

    @Test
    void it_neither_corrects_nor_repeats_and_a_body_states_no_day() {
        var latest = published(officer, id, "partlyImplemented");
        post(staff, "/commitments/" + id + "/earlierReports", "{ \"corrects\": \"" + latest + "\" }")
                .statusCode(400)
                .body(issue("/corrects") + ".type", endsWith(":invalidInput"));
        post(officer, "/commitments/" + id + "/progressReports", "{ \"reportedOn\": \"2024-01-01\" }")
                .statusCode(400)
                .body(issue("/reportedOn") + ".type", endsWith(":invalidInput"));
    }

    @Test
    void only_staff_see_its_draft_and_document() {
        var ofOfficer = draftsOf(officer);
        var draft = Draft.of(earlierReportDraft(staff, id, "2023-09-01", "inProgress"));

        earlierReportDraft(officer, id, "2023-09-01", "inProgress").statusCode(403);
        as(officer).get(draft.path()).then().statusCode(404);
        as(officer).get("/commitments/" + id + "/progressReports").then().body("total", equalTo(0));
        assertEquals(ofOfficer, draftsOf(officer));
        as(staff).get("/commitments/" + id + "/progressReports").then().body("items.state", contains("draft"));
        assertTrue(draftsOf(staff) > 0);
    }

    @Test
    void its_document_is_withdrawn_by_staff_and_not_by_the_owner() {
        var document = earlierReport(staff, id, "2023-09-01", "inProgress")
                .statusCode(200)
                .extract()
                .<String>path("evidenceItems[0].evidenceItemId");

        withdraw(officer, document).statusCode(403);
        withdraw(staff, document).statusCode(200).body("withdrawal.by.kind", equalTo("parliament"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-06-29", "2024-02-02"})
    void a_day_before_the_adoption_or_in_the_future_is_refused(String day) {
        earlierReport(staff, id, day, "inProgress")
                .statusCode(400)
                .body(issue("/reportedOn") + ".type", endsWith(":invalidInput"));
    }

    private void correctOwner(String body) {
        var document = get("/resolutions/" + resolution + "/document").extract().asString();
        var block = TestResolutions.placeOf(document, "2.1") + "/owner";
        confirmErratum(proposeErratum(staff, resolution, block, "\"bodyId\": \"" + body + "\"", "mot"))
                .statusCode(200);
    }

    private static int draftsOf(String token) {
        return as(token).get("/me").path("awaiting.find { it.kind == 'drafts' }.total");
    }
}
