package org.sequitur.ownerdecision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.published;
import static org.sequitur.testsupport.OwnerSteps.handOver;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.journal.JournalCheck;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.registration.RegisterResolution;
import org.sequitur.testsupport.RandomHistory;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestResolutions;
import org.sequitur.testsupport.Tokens;

/** Responses for days before and after two handovers of a request, and before and after reports of both bodies. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class HandoverAsOfTest {

    private static final String FIRST = "perspective.brussels";
    private static final String SECOND = "actiris";

    @Inject
    RegisterResolution registration;

    @Inject
    JournalCheck verification;

    private final RandomHistory.TestClock calendar = new RandomHistory.TestClock();
    private String resolution;
    private String number;
    private String id;

    @BeforeEach
    void hand_the_only_request_of_a_body_over() throws InvalidDocumentException {
        setClock("2023-09-01T12:00");
        QuarkusMock.installMockForType(calendar, Clock.class);
        var document = TestResolutions.withAllRequests();
        registration.register(document.toString());
        resolution = TestResolutions.idOf(document);
        number = document.path("documentNumber").asText();
        id = get("/commitments?resolution=" + resolution + "&owner=" + FIRST)
                .extract()
                .path("items[0].commitmentId");
        published(Tokens.agency(FIRST), id, "inProgress");
        setClock("2023-10-01T12:00");
        handOver(Tokens.staff(), id, FIRST, SECOND).statusCode(201);
        setClock("2023-11-01T12:00");
        published(Tokens.agency(SECOND), id, "inProgress");
        setClock("2023-12-01T12:00");
        handOver(Tokens.staff(), id, SECOND, "erip").statusCode(201);
        setClock("2024-01-10T12:00");
    }

    @AfterEach
    void restore_system_clock() {
        QuarkusMock.installMockForType(Clock.systemUTC(), Clock.class);
    }

    @Test
    void each_day_has_its_owner_the_day_of_the_handover_and_the_days_without_a_report_since() {
        assertOwner("2023-09-30", FIRST, null, null);
        assertOwner("2023-10-01", SECOND, "2023-10-01", 0);
        assertOwner("2023-10-31", SECOND, "2023-10-01", 30);
        assertOwner("2023-11-30", SECOND, "2023-10-01", null);
        assertOwner("2023-12-31", "erip", "2023-12-01", 30);
        assertOwner("2024-01-10", "erip", "2023-12-01", 40);
        get("/commitments/" + id).body("silentDays", equalTo(70));
        assertEquals(List.of(), verification.findings(id));
    }

    @Test
    void the_last_handover_of_a_day_says_who_owned_it_at_its_end() {
        handOver(Tokens.staff(), id, "erip", FIRST).statusCode(201);
        setClock("2024-01-10T13:00");
        handOver(Tokens.staff(), id, FIRST, SECOND).statusCode(201);
        setClock("2024-01-12T12:00");

        assertOwner("2024-01-10", SECOND, "2024-01-10", 0);
        assertOwner("2024-01-11", SECOND, "2024-01-10", 1);
        assertOwner("2024-01-12", SECOND, "2024-01-10", 2);
    }

    private void assertOwner(String day, String owner, String since, Integer silentDays) {
        get("/commitments/" + id + "?asOf=" + day)
                .body("owner.bodyId", equalTo(owner))
                .body("handedOverOn", equalTo(since))
                .body("silentDaysSinceHandover", equalTo(silentDays));
        get("/commitments?resolution=" + resolution + "&pageSize=100&owner=" + owner + "&asOf=" + day)
                .body("items.commitmentId", hasItem(id));
    }

    @Test
    void resolutions_and_facts_of_a_past_day_are_filtered_by_the_owner_of_that_day() {
        var ofFirst = "?resolution=" + resolution + "&owner=" + FIRST;
        get("/changes" + ofFirst + "&asOf=2023-09-15").body("items.kind", contains("reportPublished"));
        assertEquals(1, exportedReports(ofFirst + "&asOf=2023-09-15"));
        get("/resolutions?q=" + number + "&owner=" + FIRST + "&asOf=2023-09-15")
                .body("items.resolutionId", hasItem(resolution));

        get("/changes" + ofFirst + "&asOf=2023-10-15").body("total", equalTo(0));
        assertEquals(0, exportedReports(ofFirst));
        get("/resolutions?q=" + number + "&owner=" + FIRST + "&asOf=2023-10-15")
                .body("items.resolutionId", not(hasItem(resolution)));
        get("/changes?resolution=" + resolution + "&owner=erip")
                .body("items.kind", contains("handedOver", "reportPublished", "handedOver", "reportPublished"));
    }

    private static long exportedReports(String filter) {
        var csv = get("/exports/progressReports" + filter + "&format=csv")
                .extract()
                .asString();
        return csv.lines().skip(1).count();
    }

    private void setClock(String time) {
        calendar.set(LocalDateTime.parse(time).atZone(BrusselsTime.BRUSSELS).toInstant());
    }
}
