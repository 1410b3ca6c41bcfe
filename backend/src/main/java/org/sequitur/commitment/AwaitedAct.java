package org.sequitur.commitment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.platform.code.Code;
import org.sequitur.platform.code.Meaning;

/** What a party has to do next on a commitment, each by one rule on the state. */
public enum AwaitedAct implements Code {
    /** A first, newer or better report. */
    REPORT(AwaitedParty.OWNER, StateRule.AWAITING_REPORT) {
        @Override
        LocalDate since(CommitmentState state, LocalDate adoptedOn, LocalDate day) {
            return Stream.of(
                            StateRule.OVERDUE.holds(state, day)
                                    ? state.deadline().plusDays(1)
                                    : null,
                            StateRule.STALE.holds(state, day)
                                    ? state.report().silentSince().plusDays(Timeliness.STALE_DAYS)
                                    : null,
                            StateRule.RETURNED.holds(state, day)
                                    ? state.assessed().on()
                                    : null)
                    .filter(Objects::nonNull)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }
    },
    ANSWER(AwaitedParty.OWNER, StateRule.AWAITING_ANSWER) {
        @Override
        LocalDate since(CommitmentState state, LocalDate adoptedOn, LocalDate day) {
            return state.awaited().answerSince();
        }

        @Override
        LocalDate dueOn(CommitmentState state) {
            return state.awaited().answerDueOn();
        }
    },
    ASSESSMENT(AwaitedParty.PARLIAMENT, StateRule.AWAITING_ASSESSMENT) {
        @Override
        LocalDate since(CommitmentState state, LocalDate adoptedOn, LocalDate day) {
            return state.awaited().assessmentSince();
        }
    },
    DEADLINE_DECISION(AwaitedParty.PARLIAMENT, StateRule.AWAITING_DEADLINE_DECISION) {
        @Override
        LocalDate since(CommitmentState state, LocalDate adoptedOn, LocalDate day) {
            return state.awaited().deadlineDecisionSince();
        }
    },
    OWNER_DECISION(AwaitedParty.PARLIAMENT, StateRule.AWAITING_OWNER_DECISION) {
        @Override
        LocalDate since(CommitmentState state, LocalDate adoptedOn, LocalDate day) {
            return state.awaited().ownerDecisionSince();
        }
    },
    /** The Government's response to the request. */
    RESPONSE(AwaitedParty.GOVERNMENT, StateRule.AWAITING_RESPONSE) {
        @Override
        LocalDate since(CommitmentState state, LocalDate adoptedOn, LocalDate day) {
            return adoptedOn;
        }
    };

    private static final String LATER = "local date 9999-12-31";

    /** HQL of {@link #sinceWithoutResponse}; a later day than any if nothing is awaited. */
    static final String SINCE_HQL = Stream.of(
                    since(StateRule.OVERDUE, "c.state.due.deadline + 1 day"),
                    since(StateRule.STALE, "c.state.report.silentSince + %d day".formatted(Timeliness.STALE_DAYS)),
                    since(StateRule.RETURNED, "c.state.assessed.on"),
                    since(ANSWER.rule, "c.state.awaited.answerSince"),
                    since(ASSESSMENT.rule, "c.state.awaited.assessmentSince"),
                    since(DEADLINE_DECISION.rule, "c.state.awaited.deadlineDecisionSince"),
                    since(OWNER_DECISION.rule, "c.state.awaited.ownerDecisionSince"))
            .collect(Collectors.joining(", ", "least(", ")"));

    /** HQL: nothing is awaited but perhaps a response. */
    static final String NONE_WITHOUT_RESPONSE_HQL = Arrays.stream(values())
            .filter(act -> act != RESPONSE)
            .map(act -> "not " + act.rule.hql())
            .collect(Collectors.joining(" and ", "(", ")"));

    private final AwaitedParty party;
    private final StateRule rule;
    private final Meaning meaning = Meaning.of(this);

    AwaitedAct(AwaitedParty party, StateRule rule) {
        this.party = party;
        this.rule = rule;
    }

    /**
     * An act on one commitment.
     *
     * @param awaitedSince the first day on which it was awaited
     * @param dueOn by when it is expected; null if no day is named
     */
    public record OnCommitment(AwaitedAct act, AwaitedParty party, LocalDate awaitedSince, LocalDate dueOn) {}

    /**
     * All that is awaited on a day: of the owner and Parliament, the oldest first, then of the Government.
     *
     * @param adoptedOn the day on which the resolution was adopted
     */
    static List<OnCommitment> of(CommitmentState state, LocalDate adoptedOn, LocalDate day) {
        return Arrays.stream(values())
                .filter(act -> act.rule.holds(state, day))
                .map(act -> new OnCommitment(act, act.party, act.since(state, adoptedOn, day), act.dueOn(state)))
                .sorted(Comparator.comparing((OnCommitment awaited) -> awaited.act() == RESPONSE)
                        .thenComparing(OnCommitment::awaitedSince))
                .toList();
    }

    /** The first day on which something else than a response was awaited; null if nothing is. */
    static LocalDate sinceWithoutResponse(CommitmentState state, LocalDate day) {
        return Arrays.stream(values())
                .filter(act -> act != RESPONSE && act.rule.holds(state, day))
                .map(act -> act.since(state, null, day))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static String since(StateRule rule, String date) {
        return "case when %s then %s else %s end".formatted(rule.hql(), date, LATER);
    }

    AwaitedParty party() {
        return party;
    }

    StateRule rule() {
        return rule;
    }

    /** The first day on which it was awaited, if {@link #rule} holds. */
    abstract LocalDate since(CommitmentState state, LocalDate adoptedOn, LocalDate day);

    /** By when it is expected; null if no day is named. */
    LocalDate dueOn(CommitmentState state) {
        return null;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
