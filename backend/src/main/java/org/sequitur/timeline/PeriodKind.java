package org.sequitur.timeline;

import org.sequitur.commitment.StateRule;
import org.sequitur.platform.code.Code;
import org.sequitur.platform.code.Meaning;

/** What a timeline shows as a period: the days on which a rule on the state holds. */
public enum PeriodKind implements Code {
    WITHOUT_REPORT(StateRule.STALE, 12),
    OVERDUE(StateRule.OVERDUE, 20),
    OPEN_QUESTION(StateRule.AWAITING_ANSWER, 2),
    DISPUTED(StateRule.OPEN_DISPUTE, 5),
    CONFIRMED(StateRule.CONFIRMED_IMPLEMENTED, 12),
    CLOSED(StateRule.CLOSED, 12);

    private final StateRule rule;
    private final int lane;
    private final Meaning meaning = Meaning.of(this);

    PeriodKind(StateRule rule, int lane) {
        this.rule = rule;
        this.lane = lane;
    }

    StateRule rule() {
        return rule;
    }

    /** The height at which it is drawn in a row of 24 pixels; those that can hold at the same time differ. */
    public int lane() {
        return lane;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
