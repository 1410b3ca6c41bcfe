package org.sequitur.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.text;
import static org.sequitur.testsupport.ApiSteps.answer;
import static org.sequitur.testsupport.ApiSteps.ask;
import static org.sequitur.testsupport.ApiSteps.assess;
import static org.sequitur.testsupport.ApiSteps.close;
import static org.sequitur.testsupport.ApiSteps.deadline;
import static org.sequitur.testsupport.ApiSteps.decide;
import static org.sequitur.testsupport.ApiSteps.published;
import static org.sequitur.testsupport.ApiSteps.publishedWithEvidence;
import static org.sequitur.testsupport.ApiSteps.put;
import static org.sequitur.testsupport.ApiSteps.reopen;
import static org.sequitur.testsupport.ApiSteps.respond;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.testsupport.RandomHistory;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.SensitiveText;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** A history with the kinds of facts that change the state or the days of reports, and the state on its days, worked out by hand. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class AsOfRulesTest {

    /**
     * The properties of the commitment at the end of a day; "-" for null. "changes" is the number of entries of its
     * history. The resolution was adopted on 2023-06-30.
     */
    private static final String EXPECTED = """
            asOf       implementationStatus assessment  governmentResponse deadline   overdueDays dueSoon silentDays stale closed changes
            2023-06-30 notReported          notAssessed noResponse         -          -           false   0          false false  0
            2023-12-26 notReported          notAssessed noResponse         -          -           false   179        false false  0
            2023-12-27 notReported          notAssessed noResponse         -          -           false   180        true  false  0
            2024-01-09 notReported          notAssessed noResponse         -          -           false   193        true  false  0
            2024-01-10 notReported          notAssessed noResponse         2024-03-31 -           false   194        true  false  1
            2024-02-01 inProgress           notAssessed noResponse         2024-03-31 -           false   0          false false  2
            2024-02-05 inProgress           disputed    noResponse         2024-03-31 -           false   4          false false  3
            2024-02-10 inProgress           disputed    noResponse         2024-03-31 -           false   9          false false  4
            2024-02-20 inProgress           disputed    accepted           2024-03-31 -           false   19         false false  5
            2024-02-29 inProgress           disputed    accepted           2024-03-31 -           false   28         false false  5
            2024-03-01 inProgress           disputed    accepted           2024-03-31 -           true    29         false false  6
            2024-03-04 inProgress           disputed    accepted           2024-03-31 -           true    32         false false  6
            2024-03-05 inProgress           disputed    accepted           2024-06-30 -           false   33         false false  7
            2024-03-25 inProgress           disputed    accepted           2024-06-30 -           false   53         false false  9
            2024-04-02 inProgress           disputed    accepted           2024-06-30 -           false   61         false false  10
            2024-04-30 inProgress           disputed    accepted           2024-06-30 -           false   89         false false  10
            2024-05-01 partlyImplemented    disputed    accepted           2024-06-30 -           false   0          false false  11
            2024-05-15 partlyImplemented    confirmed   accepted           2024-06-30 -           false   14         false false  12
            2024-06-20 partlyImplemented    confirmed   accepted           2024-06-30 -           true    50         false false  13
            2024-06-30 partlyImplemented    confirmed   accepted           2024-06-30 -           true    60         false false  13
            2024-07-01 partlyImplemented    confirmed   accepted           2024-06-30 1           false   61         false false  13
            2024-07-31 partlyImplemented    confirmed   accepted           2024-06-30 31          false   91         false false  13
            2024-08-01 partlyImplemented    confirmed   accepted           -          -           false   92         false true   14
            2024-09-01 partlyImplemented    confirmed   accepted           2024-06-30 63          false   123        false false  15
            2024-10-27 partlyImplemented    confirmed   accepted           2024-06-30 119         false   179        false false  15
            2024-10-28 partlyImplemented    confirmed   accepted           2024-06-30 120         false   180        true  false  15
            2024-11-05 implemented          notAssessed accepted           2024-06-30 128         false   0          false false  16
            2024-11-10 implemented          confirmed   accepted           2024-06-30 -           false   5          false false  17
            2025-06-01 implemented          confirmed   accepted           2024-06-30 -           false   208        false false  17
            """;

    private final String officer = Tokens.agency("cocom");
    private final String staff = Tokens.staff();
    private final RandomHistory.TestClock clock = new RandomHistory.TestClock();
    private String commitment;

    @BeforeEach
    void use_test_clock() {
        at("2023-07-01T10:00");
        QuarkusMock.installMockForType(clock, Clock.class);
        commitment = TestCommitments.inOwnResolution("cocom");
    }

    @AfterEach
    void restore_the_system_clock() {
        QuarkusMock.installMockForType(Clock.systemUTC(), Clock.class);
    }

    @Test
    void each_kind_of_fact_changes_the_state_from_its_day_on_as_the_rules_say() {
        publishEachKindOfFact();

        var lines = EXPECTED.lines().toList();
        var names = lines.getFirst().split("\\s+");
        for (var line : lines.subList(1, lines.size())) {
            var day = line.substring(0, 10);
            var actual = get("/commitments/" + commitment + "?asOf=" + day)
                    .statusCode(200)
                    .extract();
            var changes =
                    get("/commitments/" + commitment + "/history?asOf=" + day).extract();
            var shown = Arrays.stream(names)
                    .map(name -> switch (name) {
                        case "asOf" -> day;
                        case "changes" -> changes.path("total").toString();
                        default ->
                            actual.path(name) == null ? "-" : actual.path(name).toString();
                    })
                    .toList();
            assertEquals(List.of(line.split("\\s+")), shown);
            assertFilters(
                    day,
                    Map.of(
                            "overdue", !shown.get(5).equals("-"),
                            "dueSoon", Boolean.valueOf(shown.get(6)),
                            "stale", Boolean.valueOf(shown.get(8)),
                            "closed", Boolean.valueOf(shown.get(9))));
        }
    }

    /** The list applies the same rules in SQL. */
    private void assertFilters(String day, Map<String, Boolean> expected) {
        var resolution = commitment.replaceFirst("-[0-9.]+$", "");
        expected.forEach((filter, applies) -> {
            List<String> found = get("/commitments?pageSize=200&resolution=%s&asOf=%s&%s=true"
                            .formatted(resolution, day, filter))
                    .statusCode(200)
                    .extract()
                    .path("items.commitmentId");
            assertEquals(applies, found.contains(commitment), filter + " as of " + day);
        });
    }

    private void publishEachKindOfFact() {
        at("2024-01-10T10:00");
        deadline(staff, commitment, "2024-03-31").statusCode(201);
        at("2024-02-01T10:00");
        var report = published(officer, commitment, "inProgress");
        at("2024-02-05T10:00");
        assess(staff, commitment, report, "disputed").statusCode(201);
        at("2024-02-10T10:00");
        // The owner's declaration is no response of the Government.
        respond(officer, commitment, "notCompetent", "2024-02-10").statusCode(201);
        at("2024-02-20T10:00");
        respond(staff, commitment, "accepted", "2024-02-15").statusCode(201);
        at("2024-03-01T10:00");
        var requested = text(deadline(officer, commitment, "2024-06-30").statusCode(201), "/deadlineId");
        at("2024-03-05T23:50");
        decide(staff, requested, "granted").statusCode(200);
        at("2024-03-20T10:00");
        var question = text(ask(staff, commitment, "public").statusCode(201), "/questionId");
        ask(staff, commitment, "internal").statusCode(201);
        at("2024-03-25T00:10");
        answer(officer, question).statusCode(201);
        at("2024-04-02T10:00");
        SensitiveText.withdraw(staff, "/progressReports/" + report + "/withdrawal", "A name")
                .statusCode(200);
        at("2024-05-01T10:00");
        var second = published(officer, commitment, "partlyImplemented");
        at("2024-05-15T10:00");
        assess(staff, commitment, second, "confirmed").statusCode(201);
        at("2024-06-20T10:00");
        put(staff, "/commitments/" + commitment + "/shortTitle", "*", """
                { "title": { "fr": "Autrement", "nl": "Anders" } }""").statusCode(200);
        at("2024-08-01T10:00");
        close(staff, commitment, "overtaken").statusCode(201);
        at("2024-09-01T10:00");
        reopen(staff, commitment).statusCode(201);
        at("2024-11-05T10:00");
        var third = publishedWithEvidence(officer, commitment, "implemented");
        at("2024-11-10T10:00");
        assess(staff, commitment, third, "confirmed").statusCode(201);
        at("2025-06-01T10:00");
    }

    /** Sets the clock to a time in Brussels. */
    private void at(String time) {
        clock.set(LocalDateTime.parse(time).atZone(BrusselsTime.BRUSSELS).toInstant());
    }
}
