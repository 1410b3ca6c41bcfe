package org.sequitur.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequitur.commitment.CommitmentState;
import org.sequitur.platform.code.Code;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.testsupport.RandomHistory;
import org.sequitur.testsupport.RealKeycloak;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestCommitments;

/**
 * Property test: on any day, the state of the register equals a replay of the facts published until the end of that
 * day.
 */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
@QuarkusTestResource(RealKeycloak.class)
class AsOfReplayTest {

    private static final LocalDate ADOPTED = LocalDate.of(2023, 6, 30);
    private static final int HISTORIES = 6;
    private static final int DAYS = 4;

    private final RandomHistory.TestClock calendar = new RandomHistory.TestClock();

    @Inject
    EntityManager database;

    @Inject
    UserTransaction transaction;

    @BeforeEach
    void use_test_clock() {
        calendar.set(ADOPTED.plusDays(1).atStartOfDay(BrusselsTime.BRUSSELS).toInstant());
        QuarkusMock.installMockForType(calendar, Clock.class);
    }

    @Test
    void the_state_as_of_any_day_equals_a_replay_of_the_facts_until_its_end() {
        JqwikSession.run(() -> {
            var facts = RandomHistory.after(ADOPTED)
                    .sampleStream()
                    .limit(HISTORIES)
                    .mapToInt(this::assertReplay)
                    .sum();
            assertTrue(facts > HISTORIES, "the histories contain almost no facts");
        });
    }

    /** @return number of facts published */
    private int assertReplay(RandomHistory randomHistory) {
        var commitmentId = TestCommitments.of("cocom");
        var end = randomHistory.execute(commitmentId, calendar);
        Arbitrary<Integer> days = Arbitraries.integers().between(0, (int) (end.toEpochDay() - ADOPTED.toEpochDay()));
        var published = facts(commitmentId);
        days.sampleStream().limit(DAYS).map(ADOPTED::plusDays).forEach(day -> {
            var publishedUntil = published.stream()
                    .filter(fact -> !BrusselsTime.of(fact.publishedAt()).isAfter(day))
                    .toList();
            var expected = CommitmentState.initial(ADOPTED);
            for (var fact : publishedUntil) {
                expected = fact.applyTo(expected);
            }
            var context = "As of " + day + ", " + randomHistory;
            var one = commitment(commitmentId, day);
            assertEquals(comparable(expected), comparable(one), context);
            assertEquals(one, listed(commitmentId, day), context);
            assertEquals(
                    publishedUntil.stream().filter(fact -> !fact.isInternal()).count(),
                    get("/commitments/" + commitmentId + "/history?asOf=" + day)
                            .extract()
                            .<Integer>path("total")
                            .longValue(),
                    context);
        });
        return published.size();
    }

    /** In order of publication. */
    private List<? extends Fact> facts(String commitmentId) {
        try {
            transaction.begin();
            var byId = database
                    .createQuery("from org.sequitur.journal.Fact where commitment.id = ?1", Fact.class)
                    .setParameter(1, commitmentId)
                    .getResultList()
                    .stream()
                    .collect(Collectors.toMap(Fact::id, fact -> fact));
            return database
                    .createQuery("select factId from JournalEntry where commitment.id = ?1 order by id", UUID.class)
                    .setParameter(1, commitmentId)
                    .getResultList()
                    .stream()
                    .map(byId::get)
                    .filter(Objects::nonNull)
                    .toList();
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            rollback();
        }
    }

    private void rollback() {
        try {
            transaction.rollback();
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, Object> commitment(String commitmentId, LocalDate day) {
        return withoutDateDependent(get("/commitments/" + commitmentId + "?asOf=" + day)
                .statusCode(200)
                .extract()
                .path("$"));
    }

    /** The commitment as the list shows it. Also checks that the statistics count what the list contains. */
    private static Map<String, Object> listed(String commitmentId, LocalDate day) {
        var resolution = commitmentId.replaceFirst("-[0-9.]+$", "");
        var query = "?resolution=" + resolution + "&asOf=" + day;
        List<Map<String, Object>> items =
                get("/commitments" + query + "&pageSize=200").extract().path("items");
        Map<String, Integer> tally = get("/statistics" + query).extract().path("tally.byImplementationStatus");
        var counted = items.stream()
                .collect(Collectors.groupingBy(
                        item -> (String) item.get("implementationStatus"), Collectors.summingInt(item -> 1)));
        tally.forEach((status, count) -> assertEquals(count, counted.getOrDefault(status, 0), status + " on " + day));
        return withoutDateDependent(items.stream()
                .filter(item -> item.get("commitmentId").equals(commitmentId))
                .findAny()
                .orElseThrow());
    }

    private static final List<String> MOVED = List.of(
            "governmentResponse",
            "respondedOn",
            "implementationStatus",
            "percentDone",
            "expectedOn",
            "lastReportedOn",
            "silentSince",
            "silentDays",
            "assessment",
            "assessedOn",
            "deadline",
            "closureReason",
            "closedOn",
            "closed",
            "overdue",
            "overdueDays",
            "dueSoon",
            "stale");

    private static Map<String, Object> withoutDateDependent(Map<String, Object> commitment) {
        var moved = new HashMap<>(commitment);
        moved.keySet().retainAll(MOVED);
        return moved;
    }

    /** Without properties that depend on the current date only. */
    private static Map<String, String> comparable(Map<String, Object> commitment) {
        var calendar = List.of("silentDays", "closed", "overdue", "overdueDays", "dueSoon", "stale");
        return commitment.entrySet().stream()
                .filter(entry -> !calendar.contains(entry.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().toString()));
    }

    private static Map<String, String> comparable(CommitmentState state) {
        var shown = new HashMap<String, Object>();
        shown.put("governmentResponse", code(state.response().code()));
        shown.put("respondedOn", state.response().on());
        shown.put("implementationStatus", code(state.report().status()));
        shown.put("percentDone", state.report().percentDone());
        shown.put("expectedOn", state.report().expectedOn());
        shown.put("lastReportedOn", state.report().on());
        shown.put("silentSince", state.report().silentSince());
        shown.put("assessment", code(state.assessed().outcome()));
        shown.put("assessedOn", state.assessed().on());
        shown.put("deadline", state.deadlineInForce());
        shown.put("closureReason", code(state.closed().reason()));
        shown.put("closedOn", state.closed().on());
        shown.values().removeIf(Objects::isNull);
        return shown.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().toString()));
    }

    /** Converts NOT_REPORTED to notReported. */
    private static String code(Enum<?> value) {
        return value == null ? null : Code.of(value.name());
    }
}
