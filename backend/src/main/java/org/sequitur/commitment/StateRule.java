package org.sequitur.commitment;

import jakarta.persistence.Parameter;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * The rules on the state of a commitment on a day, each once: in Java for one commitment, and in HQL for queries. Both
 * forms give the same result ({@code StateRuleTest}).
 */
public enum StateRule {
    CLOSED("c.state.closed.on is not null", (state, _) -> state.isClosed()),

    /** The latest report states the implementation, and Parliament confirmed it. */
    CONFIRMED_IMPLEMENTED(
            "c.state.report.status = IMPLEMENTED and c.state.assessed.outcome = CONFIRMED",
            (state, _) -> isConfirmedImplemented(
                    state.report().status(), state.assessed().outcome())),

    /** The owner has nothing more to do, so that the commitment is neither overdue nor stale. */
    SETTLED(
            CLOSED.hql + " or " + CONFIRMED_IMPLEMENTED.hql,
            (state, day) -> CLOSED.holds(state, day) || CONFIRMED_IMPLEMENTED.holds(state, day)),

    OVERDUE(
            "not " + SETTLED.hql + " and c.state.due.deadline is not null and c.state.due.deadline < :day",
            (state, day) -> !SETTLED.holds(state, day)
                    && state.deadline() != null
                    && state.deadline().isBefore(day)),

    DUE_SOON(
            "not " + SETTLED.hql
                    + " and c.state.due.deadline is not null and c.state.due.deadline >= :day and c.state.due.deadline <= :soon",
            (state, day) -> !SETTLED.holds(state, day)
                    && state.deadline() != null
                    && !state.deadline().isBefore(day)
                    && !state.deadline().isAfter(day.plusDays(Timeliness.DUE_SOON_DAYS))),

    /** The owner has not reported recently. */
    STALE(
            "not " + SETTLED.hql + " and c.state.report.silentSince <= :staleSince",
            (state, day) -> !SETTLED.holds(state, day)
                    && !state.report().silentSince().isAfter(day.minusDays(Timeliness.STALE_DAYS))),

    /** Parliament disputes a report, and the commitment is open. */
    OPEN_DISPUTE(
            "not " + CLOSED.hql + " and c.state.assessed.outcome = DISPUTED",
            (state, day) -> !CLOSED.holds(state, day) && state.assessed().outcome() == AssessmentOutcome.DISPUTED),

    /** Parliament does not accept the latest report, and the owner has published nothing new since. */
    RETURNED(
            "not " + CLOSED.hql
                    + " and c.state.assessed.outcome in (DISPUTED, NOT_VERIFIABLE) and c.state.awaited.assessmentSince is null",
            (state, day) -> !CLOSED.holds(state, day)
                    && (state.assessed().outcome() == AssessmentOutcome.DISPUTED
                            || state.assessed().outcome() == AssessmentOutcome.NOT_VERIFIABLE)
                    && state.awaited().assessmentSince() == null),

    AWAITING_REPORT(
            OVERDUE.hql + " or " + STALE.hql + " or " + RETURNED.hql,
            (state, day) -> OVERDUE.holds(state, day) || STALE.holds(state, day) || RETURNED.holds(state, day)),

    AWAITING_ANSWER(open("answerSince"), (state, day) -> isOpen(state, day, Awaited::answerSince)),

    AWAITING_ASSESSMENT(open("assessmentSince"), (state, day) -> isOpen(state, day, Awaited::assessmentSince)),

    AWAITING_DEADLINE_DECISION(
            open("deadlineDecisionSince"), (state, day) -> isOpen(state, day, Awaited::deadlineDecisionSince)),

    AWAITING_OWNER_DECISION(
            open("ownerDecisionSince"), (state, day) -> isOpen(state, day, Awaited::ownerDecisionSince)),

    AWAITING_RESPONSE(
            "not " + SETTLED.hql + " and c.state.response.code = NO_RESPONSE",
            (state, day) -> !SETTLED.holds(state, day) && state.response().code() == GovernmentResponse.NO_RESPONSE);

    /** Parameters of the HQL conditions: dates, in days from the day to which a rule is applied. */
    private static final Map<String, Integer> PARAMETERS =
            Map.of("day", 0, "soon", Timeliness.DUE_SOON_DAYS, "staleSince", -Timeliness.STALE_DAYS);

    private final String hql;
    private final BiPredicate<CommitmentState, LocalDate> predicate;

    StateRule(String hql, BiPredicate<CommitmentState, LocalDate> predicate) {
        this.hql = "(" + hql + ")";
        this.predicate = predicate;
    }

    private static String open(String since) {
        return "not " + CLOSED.hql + " and c.state.awaited." + since + " is not null";
    }

    private static boolean isOpen(CommitmentState state, LocalDate day, Function<Awaited, LocalDate> since) {
        return !CLOSED.holds(state, day) && since.apply(state.awaited()) != null;
    }

    /** {@link #CONFIRMED_IMPLEMENTED} of a state of which only these values are known. */
    public static boolean isConfirmedImplemented(ImplementationStatus reported, AssessmentOutcome assessed) {
        return reported == ImplementationStatus.IMPLEMENTED && assessed == AssessmentOutcome.CONFIRMED;
    }

    public boolean holds(CommitmentState state, LocalDate day) {
        return predicate.test(state, day);
    }

    /**
     * The condition on the state of an entity {@code c}, a {@link Commitment} or a {@link StatePeriod}; never null.
     * {@link #bind} sets its parameters.
     */
    public String hql() {
        return hql;
    }

    /** Sets those parameters of rules that the query has, for the state on that day. */
    static void bind(Query query, LocalDate day) {
        query.getParameters().stream()
                .map(Parameter::getName)
                .filter(PARAMETERS::containsKey)
                .forEach(name -> query.setParameter(name, day.plusDays(PARAMETERS.get(name))));
    }
}
