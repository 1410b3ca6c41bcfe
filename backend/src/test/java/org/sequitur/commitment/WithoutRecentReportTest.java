package org.sequitur.commitment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.Api.as;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.assess;
import static org.sequitur.testsupport.ApiSteps.close;
import static org.sequitur.testsupport.ApiSteps.commitment;
import static org.sequitur.testsupport.ApiSteps.deadline;
import static org.sequitur.testsupport.ApiSteps.publishedWithEvidence;
import static org.sequitur.testsupport.ApiSteps.reopen;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
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

/** The rules for overdue commitments and for those without a recent report, on fixed dates. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class WithoutRecentReportTest {

    @Inject
    RegisterResolution registration;

    private final String officer = Tokens.agency("cocom");
    private final String staff = Tokens.staff();
    private final RandomHistory.TestClock calendar = new RandomHistory.TestClock();
    private String commitmentId;
    private String resolution;

    @BeforeEach
    void create_a_commitment_ten_days_after_its_adoption() throws InvalidDocumentException {
        setDate("2023-07-10");
        QuarkusMock.installMockForType(calendar, Clock.class);
        // Its own resolution, because the facts of other tests have today's date.
        var document = TestResolutions.fresh();
        registration.register(document.toString());
        resolution = TestResolutions.idOf(document);
        commitmentId = resolution + "-2.1";
    }

    @AfterEach
    void restore_the_system_clock() {
        QuarkusMock.installMockForType(Clock.systemUTC(), Clock.class);
    }

    @Test
    void a_confirmed_implementation_is_not_stale() {
        var report = publishedWithEvidence(officer, commitmentId, "implemented");
        setDate("2025-01-09");
        commitment(commitmentId).body("stale", equalTo(true)).body("silentDays", equalTo(549));
        int listed = stale();
        var inboxes = new int[] {silentInInbox(officer), silentInInbox(staff)};

        assess(staff, commitmentId, report, "confirmed").statusCode(201);

        commitment(commitmentId).body("stale", equalTo(false)).body("silentDays", equalTo(549));
        assertEquals(listed - 1, stale());
        get("/statistics?resolution=" + resolution).body("tally.stale", equalTo(listed - 1));
        assertEquals(inboxes[0] - 1, silentInInbox(officer));
        assertEquals(inboxes[1] - 1, silentInInbox(staff));
        get("/commitments?stale=false&resolution=" + resolution + "&owner=cocom")
                .body("items.commitmentId", contains(commitmentId));
    }

    @Test
    void a_confirmed_implementation_is_not_stale_on_past_days() {
        assess(staff, commitmentId, publishedWithEvidence(officer, commitmentId, "implemented"), "confirmed")
                .statusCode(201);
        setDate("2025-06-01");

        get("/commitments/" + commitmentId + "?asOf=2025-01-09").body("stale", equalTo(false));
        get("/commitments?stale=false&resolution=" + resolution + "&asOf=2025-01-09")
                .body("items.commitmentId", contains(commitmentId));
        get("/statistics?resolution=" + resolution + "&asOf=2025-01-09").body("tally.stale", equalTo(5));
    }

    @Test
    void a_confirmed_partial_implementation_becomes_stale() {
        assess(staff, commitmentId, publishedWithEvidence(officer, commitmentId, "partlyImplemented"), "confirmed")
                .statusCode(201);
        setDate("2025-01-09");

        commitment(commitmentId).body("stale", equalTo(true));
    }

    @Test
    void the_longest_time_without_report_is_first_also_where_there_has_never_been_one() {
        publishedWithEvidence(officer, commitmentId, "inProgress");
        setDate("2025-01-09");

        bySilence("-silentDays").body("items.commitmentId[-1]", equalTo(commitmentId));
        bySilence("silentDays").body("items.commitmentId[0]", equalTo(commitmentId));
    }

    private ValidatableResponse bySilence(String order) {
        return get("/commitments?resolution=" + resolution + "&sort=" + order).body("items", hasSize(greaterThan(1)));
    }

    @Test
    void days_overdue_and_days_without_report_are_counted_separately() {
        deadline(staff, commitmentId, "2024-06-30").statusCode(201);
        commitment(commitmentId).body("overdue", equalTo(false)).body("overdueDays", nullValue());
        setDate("2024-11-26");

        commitment(commitmentId)
                .body("overdue", equalTo(true))
                .body("overdueDays", equalTo(149))
                .body("silentDays", equalTo(515));
        embed(containsString("En retard de 149 jours"));
    }

    @Test
    void a_closed_commitment_has_no_deadline_but_keeps_past_deadlines() {
        deadline(staff, commitmentId, "2024-06-30").statusCode(201);
        close(staff, commitmentId, "overtaken").statusCode(201);
        setDate("2024-11-26");

        commitment(commitmentId)
                .body("deadline", nullValue())
                .body("overdue", equalTo(false))
                .body("overdueDays", nullValue());
        get("/commitments/" + commitmentId + "/deadlines").body("items.deadline", contains("2024-06-30"));
        get("/commitments?sort=deadline&resolution=" + resolution)
                .body("items[0].commitmentId", not(equalTo(commitmentId)));
        embed(not(containsString("Échéance")));
        get("/calendars/fr?owner=cocom").statusCode(200).body(not(containsString(commitmentId)));

        reopen(staff, commitmentId).statusCode(201);

        commitment(commitmentId).body("deadline", equalTo("2024-06-30")).body("overdueDays", equalTo(149));
        get("/commitments/" + commitmentId + "?asOf=2024-11-25").body("deadline", nullValue());
    }

    private void setDate(String day) {
        calendar.set(
                LocalDate.parse(day).atTime(12, 0).atZone(BrusselsTime.BRUSSELS).toInstant());
    }

    private int stale() {
        return get("/commitments?stale=true&resolution=" + resolution).extract().path("total");
    }

    private int silentInInbox(String token) {
        return as(token)
                .get("/me")
                .then()
                .statusCode(200)
                .extract()
                .path("awaiting.find { it.kind == 'silent' }.total");
    }

    private void embed(org.hamcrest.Matcher<String> what) {
        get("/embeds/fr?commitment=" + commitmentId).statusCode(200).body(what);
    }
}
