package org.sequitur.assessment;

import java.time.LocalDate;
import java.util.function.Function;
import org.sequitur.commitment.CommitmentState;
import org.sequitur.commitment.StateRule;
import org.sequitur.commitment.WorklistKind;
import org.sequitur.progress.ReportOrder;

/** The kinds of action for which the order of reports and assessments matters. */
public enum AssessmentWorklist implements WorklistKind {
    /** Disputed, with no report by the owner since that says something new or adds evidence. */
    RETURNED(
            StateRule.OPEN_DISPUTE.hql() + " and not " + Hql.REPORTED_SINCE,
            "c.state.assessed.on desc, c.rowId desc",
            state -> state.assessed().on()),

    /**
     * Parliament has not assessed the latest report, with or without an earlier dispute; or evidence was added to what it disputes
     * or could not verify.
     */
    UNASSESSED(
            "not " + StateRule.CLOSED.hql() + " and c.state.report.on is not null and ("
                    + "c.state.assessed.outcome = NOT_ASSESSED or "
                    + "(" + StateRule.OPEN_DISPUTE.hql() + " or c.state.assessed.outcome = NOT_VERIFIABLE) and "
                    + Hql.REPORTED_SINCE + ")",
            "c.state.report.on desc, c.rowId desc",
            state -> state.report().on());

    /** A nested class, because constants of the enum cannot use its static fields. */
    private static final class Hql {

        /** Whether the content of the latest report was published after the latest assessment. */
        static final String REPORTED_SINCE = "(select " + ReportOrder.SAID_AT + " from ProgressReport r"
                + " where r.commitment = c order by " + ReportOrder.LATEST_FIRST.formatted("r") + " limit 1)"
                + " > (select max(a.publishedAt) from Assessment a where a.commitment = c)";
    }

    private final String condition;
    private final String order;
    private final Function<CommitmentState, LocalDate> date;

    AssessmentWorklist(String condition, String order, Function<CommitmentState, LocalDate> date) {
        this.condition = "(" + condition + ")";
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

    @Override
    public LocalDate dateOf(CommitmentState state) {
        return date.apply(state);
    }
}
