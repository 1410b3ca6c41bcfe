package org.sequitur.classification;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.issue;
import static org.sequitur.testsupport.ApiSteps.classify;
import static org.sequitur.testsupport.ApiSteps.commitment;
import static org.sequitur.testsupport.ApiSteps.deadline;
import static org.sequitur.testsupport.ApiSteps.published;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.journal.JournalCheck;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.registration.RegisterResolution;
import org.sequitur.testsupport.Concurrently;
import org.sequitur.testsupport.PrintedReport;
import org.sequitur.testsupport.RandomHistory;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestResolutions;
import org.sequitur.testsupport.Tokens;

/** The day since which a resolution is followed, and what is counted from it. The resolution was adopted on 30 June 2023. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class FollowedSinceTest {

    @Inject
    RegisterResolution registration;

    @Inject
    JournalCheck verification;

    private final String staff = Tokens.staff();
    private final RandomHistory.TestClock calendar = new RandomHistory.TestClock();
    private String resolution;
    private String id;

    @BeforeEach
    void register_a_resolution_and_wait_until_it_is_stale() throws InvalidDocumentException {
        setDate("2023-07-10");
        QuarkusMock.installMockForType(calendar, Clock.class);
        var document = TestResolutions.fresh();
        registration.register(document.toString());
        resolution = TestResolutions.idOf(document);
        id = resolution + "-2.1";
    }

    @AfterEach
    void restore_the_system_clock() {
        QuarkusMock.installMockForType(Clock.systemUTC(), Clock.class);
    }

    @Test
    void days_without_report_are_counted_from_the_stated_day_on_all_days() {
        setDate("2024-06-30");
        get("/resolutions/" + resolution).body("followedSinceOn", equalTo("2023-06-30"));
        commitment(id).body("silentDays", equalTo(366)).body("stale", equalTo(true));

        followSince("2024-06-01").statusCode(201).body("followedSinceOn", equalTo("2024-06-01"));

        get("/resolutions/" + resolution).body("followedSinceOn", equalTo("2024-06-01"));
        commitment(id)
                .body("silentSince", equalTo("2024-06-01"))
                .body("silentDays", equalTo(29))
                .body("stale", equalTo(false));
        assertEquals(0, stale(""));
        get("/commitments?stale=true&resolution=" + resolution).body("total", equalTo(0));
        get("/commitments/" + id + "?asOf=2024-03-01")
                .body("silentDays", equalTo(0))
                .body("stale", equalTo(false));
        assertEquals(0, stale("&asOf=2024-03-01"));
        setDate("2024-11-28");
        assertEquals(6, stale(""));
    }

    @Test
    void days_after_a_report_are_counted_from_the_report_and_the_journal_stays_intact() {
        setDate("2023-09-01");
        published(Tokens.agency("cocom"), id, "inProgress");
        setDate("2024-06-30");

        followSince("2023-08-01").statusCode(201);
        commitment(id).body("silentSince", equalTo("2023-09-01"));
        verify();

        followSince("2024-01-01").statusCode(201);
        commitment(id).body("silentSince", equalTo("2024-01-01")).body("lastReportedOn", equalTo("2023-09-01"));
        verify();

        followSince("2023-06-30").statusCode(201);
        commitment(id).body("silentSince", equalTo("2023-09-01"));
        get("/commitments/" + id + "?asOf=2023-08-01").body("silentDays", equalTo(32));
        verify();
    }

    @Test
    void the_printed_report_counts_from_the_last_report_unless_the_follow_up_begins_later() throws IOException {
        setDate("2023-09-01");
        published(Tokens.agency("cocom"), id, "inProgress");
        setDate("2024-06-30");
        assertTrue(printed().contains("303 jours depuis le dernier rapport"));
        assertFalse(printed().contains("aucun rapport n’a été demandé"));

        followSince("2024-01-01").statusCode(201);

        assertTrue(printed().contains("181 jours depuis le début du suivi"));
        assertTrue(
                printed().contains("Suivie depuis le 1er janvier 2024. Avant ce jour, aucun rapport n’a été demandé"));
        assertFalse(printed().contains("depuis le dernier rapport"));
    }

    private String printed() throws IOException {
        return PrintedReport.of(Map.of("resolution", resolution, "commitment", id, "lang", "fr", "format", "docx"))
                .wordsOfDocx();
    }

    @Test
    void facts_published_while_the_day_is_stated_count_from_it_on_all_days() throws InvalidDocumentException {
        for (var round = 0; round < 3; round++) {
            register_a_resolution_and_wait_until_it_is_stale();
            setDate("2024-06-30");
            var ids = get("/commitments?resolution=" + resolution).extract().<List<String>>path("items.commitmentId");

            assertEquals(
                    Collections.nCopies(7, 201),
                    Concurrently.statuses(
                            7, i -> i == 6 ? followSince("2024-06-01") : deadline(staff, ids.get(i), "2032-01-01")));

            for (var each : ids) {
                assertEquals(List.of(), verification.findings(each));
            }
        }
    }

    @Test
    void a_classification_without_the_day_leaves_it_as_it_was() {
        followSince("2023-07-05").statusCode(201);

        classify(staff, resolution, "{ \"policyAreas\": [\"health\"] }")
                .statusCode(201)
                .body("$", not(hasKey("followedSinceOn")));

        get("/resolutions/" + resolution).body("followedSinceOn", equalTo("2023-07-05"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-06-29", "2023-07-11"})
    void a_day_before_the_adoption_or_in_the_future_is_refused(String day) {
        followSince(day)
                .statusCode(400)
                .body(issue("/followedSinceOn") + ".type", endsWith(":invalidInput"))
                .body(
                        issue("/followedSinceOn") + ".detail",
                        startsWith(
                                day.endsWith("29") ? "Ce jour précède l’adoption" : "Ce jour n’est pas encore arrivé"));
        get("/resolutions/" + resolution).body("followedSinceOn", equalTo("2023-06-30"));
        get("/resolutions/" + resolution + "/classifications").body("total", equalTo(0));
    }

    private ValidatableResponse followSince(String day) {
        return classify(staff, resolution, "{ \"followedSinceOn\": \"%s\" }".formatted(day));
    }

    private int stale(String asOf) {
        return get("/statistics?resolution=" + resolution + asOf).extract().path("tally.stale");
    }

    private void verify() {
        assertEquals(List.of(), verification.findings(id));
    }

    private void setDate(String day) {
        calendar.set(
                LocalDate.parse(day).atTime(12, 0).atZone(BrusselsTime.BRUSSELS).toInstant());
    }
}
