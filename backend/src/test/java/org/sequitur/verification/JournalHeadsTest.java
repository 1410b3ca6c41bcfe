package org.sequitur.verification;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.get;
import static org.sequitur.testsupport.Api.request;
import static org.sequitur.testsupport.ApiSteps.published;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.journal.Verification;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.testsupport.RandomHistory;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;
import org.sequitur.testsupport.Tokens;

@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class JournalHeadsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 25);

    private final RandomHistory.TestClock clock = new RandomHistory.TestClock();
    private final String officer = Tokens.agency("cocom");
    private String commitmentId;

    @Inject
    VerificationRuns runs;

    @BeforeEach
    void use_test_clock() {
        at(DAY, 12);
        QuarkusMock.installMockForType(clock, Clock.class);
        commitmentId = TestCommitments.of("cocom");
    }

    @Test
    void the_file_of_a_day_has_the_last_hash_of_each_journal_at_its_end_and_never_changes() {
        published(officer, commitmentId, "notStarted");
        at(DAY, 23);
        published(officer, commitmentId, "inProgress");
        var hash = get("/commitments/" + commitmentId + "/history").extract().<String>path("items[0].hash");
        request().get("/journalHeads/" + DAY).then().statusCode(404);
        at(DAY.plusDays(1), 1);
        var file = file(DAY);
        published(officer, commitmentId, "inProgress");
        at(DAY.plusDays(2), 1);

        assertTrue(file.startsWith("sequitur journal heads 2025-03-25\n"), file);
        assertTrue(file.contains("\n%s 2 %s\n".formatted(commitmentId, hash)), file);
        assertEquals(file, file(DAY));
        assertTrue(file(DAY.plusDays(1)).contains("\n%s 3 ".formatted(commitmentId)));
        assertFalse(file(DAY.minusDays(1)).contains(commitmentId));
    }

    @Test
    void commitments_are_listed_by_their_ids() {
        for (var i = 0; i < 3; i++) {
            published(officer, TestCommitments.of("cocom"), "notStarted");
        }
        at(DAY.plusDays(1), 1);

        var lines = file(DAY).lines().skip(1).toList();
        assertTrue(lines.size() >= 3);
        assertEquals(lines.stream().sorted().toList(), lines);
    }

    @Test
    void the_head_of_the_register_is_the_sha_256_of_the_file_of_yesterday() {
        published(officer, commitmentId, "notStarted");
        at(DAY.plusDays(1), 1);

        get("/verification")
                .body("head.endOfOn", equalTo("2025-03-25"))
                .body("head.hash", equalTo(JournalAsHashedTest.sha256(file(DAY))));
    }

    @Test
    void the_last_verification_is_public() {
        at(LocalDate.of(2124, 1, 1), 10);
        runs.add(12, List.of());
        get("/verification").body("lastRun.journals", equalTo(12)).body("lastRun.findings", equalTo(List.of()));

        at(LocalDate.of(2124, 1, 1), 11);
        runs.add(13, List.of(new Verification.Finding("a-590-2.4", new LocalizedText("Modifié", "Gewijzigd"))));
        get("/verification")
                .body("lastRun.verifiedAt", equalTo("2124-01-01T11:00:00+01:00"))
                .body("lastRun.journals", equalTo(13))
                .body("lastRun.findings[0].where", equalTo("a-590-2.4"))
                .body("lastRun.findings[0].what.nl", equalTo("Gewijzigd"))
                .body("lastRun.findings[1]", nullValue());
    }

    @Test
    void before_the_first_event_there_is_no_line() {
        assertEquals(
                "sequitur journal heads 2020-01-01\n",
                request()
                        .get("/journalHeads/2020-01-01")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    @Test
    void an_impossible_day_is_refused() {
        request().get("/journalHeads/2025-02-30").then().statusCode(404);
    }

    private void at(LocalDate day, int hour) {
        clock.set(day.atTime(hour, 0).atZone(BrusselsTime.BRUSSELS).toInstant());
    }

    private static String file(LocalDate day) {
        return get("/journalHeads/" + day).extract().asString();
    }
}
