package org.sequitur.deadline;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.request;
import static org.sequitur.testsupport.ApiSteps.close;
import static org.sequitur.testsupport.ApiSteps.deadline;
import static org.sequitur.testsupport.ApiSteps.decide;
import static org.sequitur.testsupport.ApiSteps.published;
import static org.sequitur.testsupport.ApiSteps.reopen;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.component.VEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** Reads the calendar with another library than the one that writes it. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class DeadlineCalendarTest {

    private final String officer = Tokens.agency("erip");
    private final String staff = Tokens.staff();
    private String commitmentId;
    private String documentNumber;

    @BeforeEach
    void create_commitment() {
        commitmentId = TestCommitments.of("erip");
        documentNumber = get("/commitments/" + commitmentId).extract().path("resolution.documentNumber");
    }

    @Test
    void a_deadline_is_an_all_day_event_with_a_link_to_its_page() {
        deadline(staff, commitmentId, "2032-01-31").statusCode(201);

        var number = commitmentId.substring(commitmentId.lastIndexOf('-') + 1);
        var event = event("fr").orElseThrow();
        var raw = event.getDateStart().getValue();

        assertEquals(
                List.of(2032, 1, 31),
                List.of(
                        raw.getRawComponents().getYear(),
                        raw.getRawComponents().getMonth(),
                        raw.getRawComponents().getDate()));
        assertEquals(false, raw.hasTime());
        assertTrue(
                event.getSummary().getValue().startsWith("Échéance\u00A0: " + documentNumber + ", " + number + " "),
                event.getSummary().getValue());
        assertEquals(
                "http://localhost:8080/fr/demandes/" + commitmentId,
                event.getUrl().getValue());
        var dutch = event("nl").orElseThrow();
        assertTrue(
                dutch.getSummary().getValue().startsWith("Uiterste datum: " + documentNumber + ", " + number + " "),
                dutch.getSummary().getValue());
        assertEquals(
                "http://localhost:8080/nl/verzoeken/" + commitmentId,
                dutch.getUrl().getValue());
        assertEquals(event.getUid().getValue(), dutch.getUid().getValue());
    }

    @Test
    void a_calendar_of_one_resolution_has_its_deadlines_alone_and_names_it() {
        deadline(staff, commitmentId, "2032-01-31").statusCode(201);
        var resolution = get("/commitments/" + commitmentId).extract().<String>path("resolution.resolutionId");

        get("/calendars/fr?resolution=" + resolution)
                .statusCode(200)
                .body(containsString("deadline-" + commitmentId + "@"))
                .body(containsString("X-WR-CALNAME:Sequitur – échéances\\, " + documentNumber));
        get("/calendars/fr?resolution=a-590").body(not(containsString("deadline-" + commitmentId + "@")));
        get("/calendars/fr?resolution=unknown-1").statusCode(400);
    }

    @Test
    void a_changed_deadline_keeps_the_uid_and_increments_the_sequence() {
        deadline(staff, commitmentId, "2032-01-31").statusCode(201);
        var first = event("fr").orElseThrow();

        var requestId = deadline(officer, commitmentId, "2033-02-28").extract().<String>path("deadlineId");
        assertEquals(first.getDateStart(), event("fr").orElseThrow().getDateStart());
        decide(staff, requestId, "granted").statusCode(200);

        var moved = event("fr").orElseThrow();
        assertEquals(2033, moved.getDateStart().getValue().getRawComponents().getYear());
        assertEquals(first.getUid().getValue(), moved.getUid().getValue());
        assertEquals(
                List.of(0, 1),
                List.of(first.getSequence().getValue(), moved.getSequence().getValue()));
        assertFalse(moved.getDateTimeStamp()
                .getValue()
                .toInstant()
                .isBefore(first.getDateTimeStamp().getValue().toInstant()));
    }

    @Test
    void a_closed_commitment_has_no_event_until_it_is_reopened() {
        deadline(staff, commitmentId, "2032-01-31").statusCode(201);
        close(staff, commitmentId, "overtaken").statusCode(201);
        assertTrue(event("nl").isEmpty());

        reopen(staff, commitmentId).statusCode(201);
        assertTrue(event("nl").isPresent());
    }

    @Test
    void only_changes_of_deadlines_change_the_etag() {
        deadline(staff, commitmentId, "2032-01-31").statusCode(201);
        var tag = get("/calendars/fr?owner=erip")
                .contentType(containsString("text/calendar"))
                .header("Content-Language", "fr")
                .extract()
                .header("ETag");

        published(officer, commitmentId, "inProgress");
        request()
                .header("If-None-Match", tag)
                .get("/calendars/fr?owner=erip")
                .then()
                .statusCode(304);

        deadline(staff, commitmentId, "2032-02-28").statusCode(201);
        request()
                .header("If-None-Match", tag)
                .get("/calendars/fr?owner=erip")
                .then()
                .statusCode(200);
    }

    @Test
    void the_calendar_is_filtered_by_owner_and_valid_when_empty() {
        deadline(staff, commitmentId, "2032-01-31").statusCode(201);

        assertTrue(events("/calendars/fr").stream()
                .anyMatch(event -> event.getUid().getValue().contains(commitmentId)));
        assertTrue(events("/calendars/fr?owner=perspective.brussels").stream()
                .noneMatch(event -> event.getUid().getValue().contains(commitmentId)));
        get("/calendars/fr?owner=unknown").statusCode(400).body("issues.size()", equalTo(1));
        get("/calendars/de").statusCode(404);
    }

    private Optional<VEvent> event(String language) {
        return events("/calendars/" + language + "?owner=erip").stream()
                .filter(event -> event.getUid().getValue().contains(commitmentId + "@"))
                .findFirst();
    }

    private static List<VEvent> events(String address) {
        var text = get(address).statusCode(200).extract().asString();
        var calendars = Biweekly.parse(text).all();
        assertEquals(1, calendars.size());
        if (text.contains("BEGIN:VEVENT")) {
            assertEquals("", calendars.getFirst().validate(ICalVersion.V2_0).toString());
        } else {
            // Biweekly does not accept a calendar whose only component is a time zone.
            assertTrue(text.contains("BEGIN:VTIMEZONE"), text);
        }
        return calendars.getFirst().getEvents();
    }
}
