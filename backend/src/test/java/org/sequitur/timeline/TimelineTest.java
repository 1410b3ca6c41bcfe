package org.sequitur.timeline;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.request;
import static org.sequitur.testsupport.ApiSteps.answer;
import static org.sequitur.testsupport.ApiSteps.ask;
import static org.sequitur.testsupport.ApiSteps.assess;
import static org.sequitur.testsupport.ApiSteps.close;
import static org.sequitur.testsupport.ApiSteps.deadline;
import static org.sequitur.testsupport.ApiSteps.decide;
import static org.sequitur.testsupport.ApiSteps.draft;
import static org.sequitur.testsupport.ApiSteps.published;
import static org.sequitur.testsupport.ApiSteps.publishedWithEvidence;
import static org.sequitur.testsupport.ApiSteps.reopen;
import static org.sequitur.testsupport.ApiSteps.report;
import static org.sequitur.testsupport.EarlierSteps.earlierDeadline;
import static org.sequitur.testsupport.EarlierSteps.earlierReport;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** The timeline of a resolution that was adopted on 30 June 2023, after statements that are published today. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class TimelineTest {

    private static final LocalDate ADOPTED = LocalDate.of(2023, 6, 30);

    @Inject
    Clock clock;

    private final String officer = Tokens.agency("cocom");
    private final String staff = Tokens.staff();
    private String commitmentId;
    private String resolutionId;
    private LocalDate today;

    @BeforeEach
    void create_resolution_of_cocom() {
        commitmentId = TestCommitments.inOwnResolution("cocom");
        resolutionId = get("/commitments/" + commitmentId).extract().path("resolution.resolutionId");
        today = BrusselsTime.today(clock);
    }

    @Test
    void there_is_a_row_for_each_request_in_the_order_of_the_document() {
        var listed = get("/commitments?sort=number&pageSize=200&resolution=" + resolutionId)
                .extract();
        timeline()
                .body("rows.commitmentId", equalTo(listed.path("items.commitmentId")))
                .body("rows.shortTitle", equalTo(listed.path("items.shortTitle")))
                .body("from", equalTo(ADOPTED.toString()))
                .body("to", equalTo(today.toString()))
                .body("resolution.resolutionId", equalTo(resolutionId));
        row().body("marks", empty())
                .body("levels", equalTo(1))
                .body("periods.kind", contains("withoutReport"))
                .body("periods[0].from", equalTo(ADOPTED.plusDays(180).toString()))
                .body("periods[0].to", equalTo(today.toString()));
    }

    @Test
    void reports_assessments_questions_and_closures_are_marks_with_their_result() {
        var report = publishedWithEvidence(officer, commitmentId, "implemented");
        assess(staff, commitmentId, report, "disputed").statusCode(201);
        answer(officer, ask(staff, commitmentId, "public").extract().path("questionId"))
                .statusCode(201);
        row().body("marks.level", contains(0, 1, 2)).body("marks[2].groupedAt", nullValue());
        close(staff, commitmentId, "overtaken").statusCode(201);
        reopen(staff, commitmentId).statusCode(201);
        row().body("marks.kind", contains("reportPublished", "assessed", "questionAsked", "closed", "reopened"))
                .body("marks.madeOn", equalTo(List.of(day(0), day(0), day(0), day(0), day(0))))
                .body("marks[0].implementationStatus", equalTo("implemented"))
                .body("marks[1].assessment", equalTo("disputed"))
                .body("marks[3].closureReason", equalTo("overtaken"))
                .body("marks[0].enteredOn", nullValue())
                .body("marks[0].x", equalTo(x(today)))
                // No row has more than three levels: a number stands for the rest.
                .body("marks.level", contains(0, 1, 2, 2, 2))
                .body("marks.groupedAt", equalTo(Arrays.asList(null, null, x(today), x(today), x(today))))
                .body("levels", equalTo(3))
                .body("periods.kind", contains("withoutReport", "disputed"))
                .body("periods[0].to", equalTo(day(1)));
        var href = timeline()
                .extract()
                .<String>path("rows.find { it.commitmentId == '%s' }.marks[0].factHref".formatted(commitmentId));
        get(href.substring(href.indexOf("/progressReports"))).body("progressReportId", equalTo(report));
    }

    @Test
    void an_internal_question_and_a_draft_are_not_shown() {
        ask(staff, commitmentId, "internal").statusCode(201);
        draft(officer, commitmentId, report("inProgress"));
        row().body("marks", empty()).body("periods.kind", contains("withoutReport"));
    }

    @Test
    void a_moved_deadline_is_two_marks_each_at_its_day_and_the_first_one_was_replaced() {
        deadline(staff, commitmentId, day(-10)).statusCode(201);
        var request = deadline(officer, commitmentId, day(-20))
                .statusCode(201)
                .extract()
                .<String>path("deadlineId");
        row().body("marks.kind", contains("deadlineSet"));
        decide(staff, request, "granted").statusCode(200);
        row().body("marks.kind", contains("deadlineSet", "deadlineGranted"))
                .body("marks.deadline", contains(day(-10), day(-20)))
                .body("marks[0].replacedOn", equalTo(day(0)))
                .body("marks[1].replacedOn", nullValue())
                .body("marks.x", contains(10_000, 10_000))
                .body("marks.level", contains(0, 1));
    }

    @Test
    void statements_of_earlier_days_are_at_their_day_and_name_the_day_of_their_entry() {
        earlierReport(staff, commitmentId, "2024-03-01", "inProgress").statusCode(200);
        earlierReport(staff, commitmentId, "2023-10-01", "notStarted").statusCode(200);
        earlierDeadline(staff, commitmentId, "2024-01-15", "2024-12-31").statusCode(201);
        row().body("marks.madeOn", contains("2023-10-01", "2024-01-15", "2024-03-01"))
                .body("marks.enteredOn", contains(day(0), day(0), day(0)))
                .body("marks.implementationStatus", equalTo(Arrays.asList("notStarted", null, "inProgress")))
                .body("marks[1].kind", equalTo("deadlineEntered"))
                .body("marks[0].x", equalTo(x(LocalDate.of(2023, 10, 1))))
                .body("marks.level", contains(0, 0, 0))
                .body("levels", equalTo(1))
                .body("marks[1].x", equalTo(x(LocalDate.of(2024, 12, 31))));
    }

    @Test
    void on_a_past_day_the_timeline_ends_with_that_day_and_has_only_what_was_public_then() {
        published(officer, commitmentId, "inProgress");
        earlierReport(staff, commitmentId, "2023-10-01", "notStarted").statusCode(200);
        timeline("?asOf=" + day(1))
                .body("to", equalTo(day(1)))
                .body("rows.find { it.commitmentId == '%s' }.marks".formatted(commitmentId), empty());
        get("/resolutions/" + resolutionId + "/timeline?asOf=2023-06-29").statusCode(404);
        get("/resolutions/" + resolutionId + "/timeline?asOf=" + day(-1)).statusCode(400);
        get("/resolutions/a-0/timeline").statusCode(404);
    }

    @Test
    void the_months_have_the_figures_of_the_statistics() {
        assess(staff, commitmentId, publishedWithEvidence(officer, commitmentId, "implemented"), "confirmed")
                .statusCode(201);
        var months = timeline().extract().<List<Map<String, Object>>>path("months");
        assertEquals("2023-06-30", months.getFirst().get("countedOn"));
        assertEquals("2023-07-31", months.get(1).get("countedOn"));
        assertEquals(day(0), months.getLast().get("countedOn"));
        assertEquals(10_000, months.getLast().get("x"));
        assertEquals(1, months.getLast().get("reported"));
        assertEquals(1, months.getLast().get("confirmed"));
        for (var month : List.of(months.getFirst(), months.get(12), months.getLast())) {
            var tally = JsonPath.from(
                    get("/statistics?resolution=%s&asOf=%s".formatted(resolutionId, month.get("countedOn")))
                            .extract()
                            .asString());
            var reported = tally.getInt("tally.total") - tally.getInt("tally.byImplementationStatus.notReported");
            assertEquals(
                    List.of(
                            tally.getInt("tally.total"),
                            reported,
                            tally.getInt("tally.confirmedImplemented"),
                            tally.getInt("tally.overdue")),
                    List.of(month.get("total"), month.get("reported"), month.get("confirmed"), month.get("overdue")),
                    month.get("countedOn").toString());
        }
    }

    @Test
    void the_axis_has_a_label_at_each_year_or_half_year() {
        timeline("?asOf=2024-12-31").body("ticks.beginsOn", contains("2023-07-01", "2024-01-01", "2024-07-01"));
        assertEquals(
                List.of("2024-01-01", "2025-01-01", "2026-01-01", "2027-01-01"),
                ResolutionTimeline.ticks(new TimeScale(ADOPTED, LocalDate.of(2027, 12, 31))).stream()
                        .map(tick -> tick.beginsOn().toString())
                        .toList());
    }

    @Test
    void the_timeline_is_revalidated_by_its_entity_tag_and_changes_with_the_next_statement() {
        var tag = timeline().extract().header("ETag");
        request()
                .header("If-None-Match", tag)
                .get("/resolutions/" + resolutionId + "/timeline")
                .then()
                .statusCode(304);
        published(officer, commitmentId, "inProgress");
        row().body("marks.kind", hasItem("reportPublished")).body("marks", not(empty()));
    }

    private ValidatableResponse timeline() {
        return timeline("");
    }

    private ValidatableResponse timeline(String query) {
        return get("/resolutions/" + resolutionId + "/timeline" + query).statusCode(200);
    }

    private ValidatableResponse row() {
        return timeline().rootPath("rows.find { it.commitmentId == '%s' }".formatted(commitmentId));
    }

    private String day(int daysAgo) {
        return today.minusDays(daysAgo).toString();
    }

    /** The expected position of a day. */
    private int x(LocalDate day) {
        var days = today.toEpochDay() - ADOPTED.toEpochDay() + 1;
        return (int) Math.round(10_000.0 * (day.toEpochDay() - ADOPTED.toEpochDay()) / days);
    }
}
