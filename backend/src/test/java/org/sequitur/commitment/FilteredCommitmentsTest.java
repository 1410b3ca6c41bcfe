package org.sequitur.commitment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.journal.Fact;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.registration.RegisterResolution;
import org.sequitur.resolution.Resolutions;
import org.sequitur.search.Field;
import org.sequitur.search.Hits;
import org.sequitur.search.SearchIndex;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestResolutions;

/** Commitments that are selected in memory and by queries, on states at the limits of all rules. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
class FilteredCommitmentsTest {

    @Inject
    RegisterResolution registration;

    @Inject
    Resolutions resolutions;

    @Inject
    EntityManager database;

    @Inject
    StateHistory stateHistory;

    @Inject
    SearchIndex search;

    @Inject
    Clock clock;

    /** Registered once, as each test rolls its states back. */
    private static final List<String> REGISTERED = new ArrayList<>();

    private LocalDate today;

    @BeforeEach
    void set_states_of_two_resolutions_in_a_transaction() throws InvalidDocumentException {
        while (REGISTERED.size() < 2) {
            // The later one in the order of ids was adopted later: -adoptedOn differs from the order of numbers.
            var document = TestResolutions.withAllRequests().put("adoptedOn", "2023-06-" + (29 + REGISTERED.size()));
            registration.register(document.toString());
            REGISTERED.add(TestResolutions.idOf(document));
        }
        today = BrusselsTime.today(clock);
        QuarkusTransaction.begin();
        var commitments = database.createQuery(
                        "from Commitment c where c.resolution.id in ?1 order by c.rowId", Commitment.class)
                .setParameter(1, REGISTERED)
                .getResultList();
        for (var i = 0; i < commitments.size(); i++) {
            commitments.get(i).apply(state(i));
        }
        database.flush();
        // Nothing changes any more: otherwise each of some thousand queries would compare all entities with their rows.
        database.setFlushMode(FlushModeType.COMMIT);
    }

    @AfterEach
    void roll_back() {
        QuarkusTransaction.rollback();
    }

    static String[] orders() {
        return ("number -number relevance -adoptedOn deadline -deadline lastReportedOn -lastReportedOn silentDays -silentDays"
                        + " awaitedSince -awaitedSince")
                .split(" ");
    }

    @ParameterizedTest
    @MethodSource("orders")
    void memory_and_queries_select_the_same_commitments_in_the_same_order(String name) {
        var order = CommitmentOrder.named(name);
        var hits = search.find("travail", Field.ADOPTED);
        // Pages 1 to 5 in turn, each for all of six comparisons of a filter; page 3 begins in a second resolution.
        var turn = new AtomicInteger();
        filters().forEach((description, filter) -> {
            for (var resolutionIds : Arrays.asList(null, Set.copyOf(REGISTERED), Set.of(REGISTERED.getFirst()))) {
                for (var found : Arrays.asList(null, hits)) {
                    var inMemory = inMemory(filter, resolutionIds);
                    var queried = queried(filter, resolutionIds);
                    assertArrayEquals(queried.rowIds(order, found), inMemory.rowIds(order, found), description);
                    var page = new PageRequest(1 + turn.getAndIncrement() % 5, 17);
                    assertEquals(queried.page(order, found, page), inMemory.page(order, found, page), description);
                }
            }
        });
    }

    @Test
    void memory_and_queries_select_the_same_search_hits() {
        var hits = search.find("travail", Field.ADOPTED);
        assertTrue(hits.size() > 0);
        filters()
                .forEach((description, filter) -> assertEquals(
                        among(queried(filter, null), hits), among(inMemory(filter, null), hits), description));
    }

    /** Otherwise the comparisons would prove little. */
    @Test
    void each_filter_selects_some_of_the_commitments() {
        filters().forEach((description, filter) -> {
            var selected =
                    inMemory(filter, Set.copyOf(REGISTERED)).rowIds(CommitmentOrder.named("number"), null).length;
            assertTrue(selected > 0 && (selected < 60 || filter.equals(CommitmentFilter.NONE)), description);
        });
    }

    private static List<Long> among(FilteredCommitments commitments, Hits hits) {
        return hits.byRelevance().filter(commitments.among(hits)).boxed().toList();
    }

    private FilteredCommitments inMemory(CommitmentFilter filter, Set<String> resolutionIds) {
        return CommitmentsInMemory.all(database).select(filter, resolutionIds, today, resolutions.sizes());
    }

    private FilteredByQuery queried(CommitmentFilter filter, Set<String> resolutionIds) {
        var known = resolutions.sizes();
        return new FilteredByQuery(
                database,
                stateHistory,
                known,
                resolutionIds == null
                        ? known
                        : known.stream()
                                .filter(resolution -> resolutionIds.contains(resolution.resolutionId()))
                                .toList(),
                filter,
                today);
    }

    /** States with all combinations of few values, some of which are equal, so that the document decides their order. */
    private CommitmentState state(int i) {
        var state = CommitmentState.initial(today.minusDays(170 + i % 3 * 10));
        if (i % 4 > 0) {
            state = state.reported(
                    any(ImplementationStatus.values(), 1 + i % 5),
                    null,
                    null,
                    today.minusDays(List.of(179, 180, 181).get(i % 3)),
                    null);
        }
        if (i % 5 > 0) {
            state = state.assessed(any(AssessmentOutcome.values(), i % 4), today);
        }
        if (i % 7 > 0) {
            state = state.due(today.plusDays(List.of(-40, -1, 0, 30, 31).get(i % 5)));
        }
        if (i % 3 > 0) {
            state = state.responded(any(GovernmentResponse.values(), 1 + i % 4), today);
        }
        if (i % 8 == 5) {
            state = state.awaiting(state.awaited()
                    .requested(any(OpenRequest.Kind.values(), i % 3), Fact.newId(), today.minusDays(i % 4), null));
        }
        return i % 6 == 0 ? state.closed(ClosureReason.OVERTAKEN, today) : state;
    }

    private static <T> T any(T[] values, int i) {
        return List.of(values).get(i);
    }

    private Map<String, CommitmentFilter> filters() {
        return TestFilters.of(database, REGISTERED);
    }
}
