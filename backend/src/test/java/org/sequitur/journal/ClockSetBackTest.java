package org.sequitur.journal;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.ask;
import static org.sequitur.testsupport.ApiSteps.assess;
import static org.sequitur.testsupport.ApiSteps.commitment;
import static org.sequitur.testsupport.ApiSteps.published;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.testsupport.DatabaseOf;
import org.sequitur.testsupport.RandomHistory;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** Facts published while the clock is behind: it was set back, or another instance's clock was ahead. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class ClockSetBackTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 25);
    private static final Instant NOON =
            DAY.atTime(12, 0).atZone(BrusselsTime.BRUSSELS).toInstant();
    private static final Instant MIDNIGHT =
            DAY.plusDays(1).atStartOfDay(BrusselsTime.BRUSSELS).toInstant();

    private final RandomHistory.TestClock clock = new RandomHistory.TestClock();
    private final String officer = Tokens.agency("cocom");
    private final String staff = Tokens.staff();
    private String commitmentId;

    @Inject
    Verification verification;

    @BeforeEach
    void use_test_clock() {
        clock.set(NOON);
        QuarkusMock.installMockForType(clock, Clock.class);
        commitmentId = TestCommitments.of("cocom");
    }

    @Test
    void facts_keep_their_order_of_publication() {
        var first = published(officer, commitmentId, "notStarted");
        clock.set(NOON.minusSeconds(3600));
        var second = published(officer, commitmentId, "inProgress");
        clock.set(NOON.minusSeconds(7200));
        assess(staff, commitmentId, second, "confirmed").statusCode(201);

        var history = get("/commitments/" + commitmentId + "/history").extract();
        assertEquals(List.of("assessed", "reportPublished", "reportPublished"), history.path("items.kind"));
        List<String> times = history.path("items.happenedAt");
        assertTrue(
                at(times.get(0)).isAfter(at(times.get(1))) && at(times.get(1)).isAfter(at(times.get(2))), times + "");
        get("/commitments/" + commitmentId + "/progressReports")
                .body("items[0].progressReportId", equalTo(second))
                .body("items[1].progressReportId", equalTo(first));
        assertEquals(List.of(), verification.findings(commitmentId));
    }

    @Test
    void the_state_at_the_end_of_a_day_matches_its_facts_after_the_clock_was_set_back_over_midnight() {
        published(officer, commitmentId, "notStarted");
        clock.set(MIDNIGHT.plusSeconds(600));
        ask(staff, commitmentId, "public", LocalDate.of(2033, 1, 1)).statusCode(201);
        clock.set(MIDNIGHT.minusSeconds(600));
        published(officer, commitmentId, "inProgress");
        clock.set(MIDNIGHT.plusSeconds(3 * 86_400));

        for (var day : List.of(DAY, DAY.plusDays(1))) {
            var last =
                    get("/commitments/" + commitmentId + "/history?asOf=" + day).extract();
            var expected = last.<List<String>>path("items.kind").stream()
                                    .filter("reportPublished"::equals)
                                    .count()
                            == 1
                    ? "notStarted"
                    : "inProgress";
            assertEquals(
                    expected,
                    get("/commitments/" + commitmentId + "?asOf=" + day)
                            .extract()
                            .path("implementationStatus"),
                    "as of " + day);
        }
        commitment(commitmentId).body("lastReportedOn", equalTo(DAY.plusDays(1).toString()));
        assertEquals(List.of(), verification.findings(commitmentId));
    }

    @Test
    void verification_detects_entries_dated_before_their_predecessor() throws SQLException {
        published(officer, commitmentId, "notStarted");
        // Simulates an earlier version, which did not check the clock against the last fact.
        try (var connection = DatabaseOf.operator();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update commitment set last_fact_at = null where id = '" + commitmentId + "'");
        }
        clock.set(NOON.minusSeconds(3600));
        published(officer, commitmentId, "inProgress");

        assertEquals(
                List.of("l’inscription 2 du journal est datée d’avant la précédente"),
                verification.findings(commitmentId).stream()
                        .map(found -> found.what().fr())
                        .toList());
    }

    private static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }
}
