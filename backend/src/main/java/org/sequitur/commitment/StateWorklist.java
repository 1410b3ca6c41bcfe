package org.sequitur.commitment;

import java.time.LocalDate;
import java.util.function.Function;

/** The kinds of action that follow from the state of a commitment alone. */
public enum StateWorklist implements WorklistKind {
    ALL(
            "true",
            Hql.SILENT_SINCE,
            "c.resolution.id, c.position",
            state -> state.report().silentSince()),
    OVERDUE(StateRule.OVERDUE.hql(), Hql.DEADLINE, Hql.DEADLINE + ", c.rowId", CommitmentState::deadline),
    DUE_SOON(StateRule.DUE_SOON.hql(), Hql.DEADLINE, Hql.DEADLINE + ", c.rowId", CommitmentState::deadline),
    STALE(
            StateRule.STALE.hql(),
            Hql.SILENT_SINCE,
            Hql.SILENT_SINCE + ", c.rowId",
            state -> state.report().silentSince()),
    DISPUTE(
            StateRule.OPEN_DISPUTE.hql(),
            Hql.ASSESSED_ON,
            Hql.ASSESSED_ON + " desc, c.rowId desc",
            state -> state.assessed().on());

    /** A nested class, because constants of the enum cannot use its static fields. */
    private static final class Hql {

        static final String DEADLINE = "c.state.due.deadline";
        static final String SILENT_SINCE = "c.state.report.silentSince";
        static final String ASSESSED_ON = "c.state.assessed.on";
    }

    private final String condition;
    private final String datePath;
    private final String order;
    private final Function<CommitmentState, LocalDate> date;

    StateWorklist(String condition, String datePath, String order, Function<CommitmentState, LocalDate> date) {
        this.condition = condition;
        this.datePath = datePath;
        this.order = order;
        this.date = date;
    }

    @Override
    public String condition() {
        return condition;
    }

    @Override
    public String order() {
        return order;
    }

    /** HQL: {@link #dateOf}. */
    String datePath() {
        return datePath;
    }

    @Override
    public LocalDate dateOf(CommitmentState state) {
        return date.apply(state);
    }
}
