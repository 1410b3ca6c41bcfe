package org.sequitur.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.journal.Fact;
import org.sequitur.registration.RegisterResolution;
import org.sequitur.testsupport.RealMariaDb;
import org.sequitur.testsupport.TestResolutions;

/** Each rule in Java and in HQL, on states at the limits of all rules. */
@QuarkusTest
@QuarkusTestResource(RealMariaDb.class)
class StateRuleTest {

    /** In a leap year, so that 30 days after it and a month after it differ. */
    private static final LocalDate DAY = LocalDate.of(2024, 2, 10);

    private static final List<ImplementationStatus> STATUSES =
            List.of(ImplementationStatus.NOT_REPORTED, ImplementationStatus.IMPLEMENTED);

    @Inject
    RegisterResolution registration;

    @Inject
    EntityManager database;

    private List<Commitment> commitments;

    @BeforeEach
    void register_a_resolution_in_a_transaction() throws InvalidDocumentException {
        var document = TestResolutions.fresh();
        registration.register(document.toString());
        QuarkusTransaction.begin();
        commitments = database.createQuery("from Commitment c where c.resolution.id = ?1", Commitment.class)
                .setParameter(1, TestResolutions.idOf(document))
                .getResultList();
    }

    @AfterEach
    void roll_back() {
        QuarkusTransaction.rollback();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Commitment", "StatePeriod"})
    void a_query_selects_the_states_for_which_the_rule_holds(String entity) {
        var holding = new HashMap<StateRule, Integer>();
        var states = states();
        for (var from = 0; from < states.size(); from += commitments.size()) {
            var applied = apply(states.subList(from, Math.min(states.size(), from + commitments.size())));
            for (var rule : StateRule.values()) {
                var expected = new HashSet<Long>();
                applied.forEach((row, state) -> {
                    if (rule.holds(state, DAY)) {
                        expected.add(row);
                    }
                });
                assertEquals(expected, rows(entity, rule.hql(), applied.keySet()), rule::name);
                var others = new HashSet<>(applied.keySet());
                others.removeAll(expected);
                assertEquals(others, rows(entity, "not " + rule.hql(), applied.keySet()), rule::name);
                holding.merge(rule, expected.size(), Integer::sum);
            }
        }
        // Each rule holds for some of the states, and not for others.
        for (var rule : StateRule.values()) {
            assertFalse(Set.of(0, states.size()).contains(holding.get(rule)), rule::name);
        }
    }

    @Test
    void a_commitment_is_due_soon_for_30_days_and_stale_after_180() {
        var adopted = CommitmentState.initial(DAY.minusDays(179));
        assertEquals(
                List.of(false, true, true, false),
                List.of(-1, 0, 30, 31).stream()
                        .map(days -> StateRule.DUE_SOON.holds(adopted.due(DAY.plusDays(days)), DAY))
                        .toList());
        assertFalse(StateRule.STALE.holds(adopted, DAY));
        assertEquals(true, StateRule.STALE.holds(adopted, DAY.plusDays(1)));
    }

    @ParameterizedTest
    @EnumSource(
            value = StateRule.class,
            names = {"OVERDUE", "DUE_SOON", "STALE"})
    void no_rule_of_dates_holds_for_a_closed_commitment(StateRule rule) {
        for (var state : states()) {
            assertFalse(rule.holds(state.closed(ClosureReason.OVERTAKEN, DAY), DAY));
        }
    }

    private static List<CommitmentState> states() {
        var states = new ArrayList<CommitmentState>();
        for (var silentDays : List.of(0, 179, 180, 181)) {
            for (var status : STATUSES) {
                for (var outcome : AssessmentOutcome.values()) {
                    var reported = CommitmentState.initial(DAY.minusDays(silentDays))
                            .reported(status, null, null, DAY.minusDays(silentDays), null)
                            .assessed(outcome, DAY);
                    states.add(reported);
                    states.add(reported.closed(ClosureReason.OVERTAKEN, DAY));
                    for (var kind : OpenRequest.Kind.values()) {
                        var asked = reported.awaiting(
                                reported.awaited().requested(kind, Fact.newId(), DAY.minusDays(1), null));
                        states.add(asked);
                        states.add(asked.closed(ClosureReason.OVERTAKEN, DAY));
                    }
                    // A report after the assessment.
                    states.add(reported.reported(status, null, null, DAY, null));
                    states.add(reported.responded(GovernmentResponse.ACCEPTED, DAY));
                    for (var daysLeft : List.of(-1, 0, 29, 30, 31)) {
                        var due = reported.due(DAY.plusDays(daysLeft));
                        states.add(due);
                        states.add(due.closed(ClosureReason.OVERTAKEN, DAY));
                    }
                }
            }
        }
        return states;
    }

    /** Gives each state to a commitment and to its only period. */
    private Map<Long, CommitmentState> apply(List<CommitmentState> states) {
        var applied = new HashMap<Long, CommitmentState>();
        for (var i = 0; i < states.size(); i++) {
            var commitment = commitments.get(i);
            commitment.apply(states.get(i));
            applied.put(commitment.rowId(), states.get(i));
        }
        database.createQuery("from StatePeriod where rowId in ?1", StatePeriod.class)
                .setParameter(1, applied.keySet())
                .getResultList()
                .forEach(period -> period.replaceState(applied.get(period.rowId())));
        database.flush();
        return applied;
    }

    private Set<Long> rows(String entity, String condition, Set<Long> among) {
        var query = database.createQuery(
                        "select c.rowId from %s c where c.rowId in :among and %s".formatted(entity, condition),
                        Long.class)
                .setParameter("among", among);
        StateRule.bind(query, DAY);
        return new HashSet<>(query.getResultList());
    }
}
