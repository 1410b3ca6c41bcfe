package org.sequitur.commitment;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.ApiSteps.assess;
import static org.sequitur.testsupport.ApiSteps.deadline;
import static org.sequitur.testsupport.ApiSteps.published;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

/** The register as of the end of a past day. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class AsOfTest {

    private final String yesterday =
            LocalDate.now(BrusselsTime.BRUSSELS).minusDays(1).toString();

    private String commitmentId;
    private String resolution;

    @BeforeEach
    void publish_facts_today() {
        commitmentId = TestCommitments.inOwnResolution("cocom");
        resolution = commitmentId.replaceFirst("-[0-9.]+$", "");
        deadline(Tokens.staff(), commitmentId, "2032-01-31").statusCode(201);
        assess(Tokens.staff(), commitmentId, published(Tokens.agency("cocom"), commitmentId, "inProgress"), "disputed")
                .statusCode(201);
    }

    @Test
    void as_of_yesterday_a_commitment_has_its_initial_state() {
        get("/commitments/" + commitmentId + "?asOf=" + yesterday)
                .body("implementationStatus", equalTo("notReported"))
                .body("assessment", equalTo("notAssessed"))
                .body("deadline", nullValue())
                .body("stale", equalTo(true));
        get("/commitments/" + commitmentId).body("implementationStatus", equalTo("inProgress"));
    }

    @Test
    void lists_as_of_yesterday_are_filtered_by_the_state_of_that_day() {
        var inProgress = "/commitments?implementationStatus=inProgress&q=sexe&resolution=" + resolution;
        var notReported = "/commitments?implementationStatus=notReported&resolution=" + resolution;
        int today = get(notReported).extract().path("total");

        get(notReported + "&asOf=" + yesterday).body("total", equalTo(6));
        get(inProgress + "&asOf=" + yesterday).body("total", equalTo(0));
        get("/commitments?sort=deadline&resolution=" + resolution + "&asOf=" + yesterday)
                .body("items[0].deadline", nullValue())
                .body("total", equalTo(6));
        get("/commitments?sort=deadline&resolution=" + resolution).body("items[0].deadline", equalTo("2032-01-31"));
        assertTrue(today < 6);
    }

    @Test
    void statistics_as_of_yesterday_count_the_state_of_that_day() {
        get("/statistics?resolution=" + resolution + "&asOf=" + yesterday)
                .body("tally.byImplementationStatus.notReported", equalTo(6))
                .body("tally.byAssessment.disputed", equalTo(0));
    }

    @Test
    void the_history_uses_the_day_of_the_fact_when_midnight_passes_during_the_write() {
        var another = TestCommitments.of("cocom");
        QuarkusMock.installMockForType(new DayPerCallClock(), Clock.class);
        String at = deadline(Tokens.staff(), another, "2032-01-31")
                .statusCode(201)
                .extract()
                .path("publishedAt");
        var day = OffsetDateTime.parse(at).toLocalDate();
        QuarkusMock.installMockForType(Clock.systemUTC(), Clock.class);

        get("/commitments/" + another + "?asOf=" + day).body("deadline", equalTo("2032-01-31"));
        get("/commitments/" + another + "?asOf=" + day.minusDays(1)).body("deadline", nullValue());
    }

    /** A clock that advances by a day at each call. */
    private static final class DayPerCallClock extends Clock {

        private final AtomicLong days = new AtomicLong();

        @Override
        public Instant instant() {
            return Instant.parse("2024-01-01T12:00:00Z").plus(Duration.ofDays(days.getAndIncrement()));
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
