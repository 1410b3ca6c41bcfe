package org.sequitur.progress;

import java.time.Instant;
import java.time.LocalDate;
import org.sequitur.platform.time.BrusselsTime;

/**
 * HQL for the order of reports, each with a place for a report. They are ordered by when they were made; the one that was made last
 * determines the state.
 */
public final class ReportOrder {

    /** The time when the report was made: of one that Parliament's staff entered, before it was published. */
    public static final String MADE_AT = "coalesce(%1$s.reportedAt, %1$s.publishedAt)";

    /** The report that was made last comes first. */
    public static final String LATEST_FIRST = MADE_AT + " desc, %1$s.publishedAt desc, %1$s.id desc";

    /**
     * The time when the content of the report {@code r} was published: with the report that it repeats, or with the last
     * evidence that was added to that one.
     */
    public static final String SAID_AT = "(select max(said.publishedAt) from ProgressReport said"
            + " where coalesce(said.unchangedFrom.id, said.id) = coalesce(r.unchangedFrom.id, r.id)"
            + " and (said.unchangedFrom is null"
            + " or exists (select 1 from EvidenceItem added where added.reportId = said.id)))";

    private ReportOrder() {}

    /** The time of a report made on that day: its end, in milliseconds as all stored times, or the time of entry if earlier. */
    static Instant timeOn(LocalDate day, Instant enteredAt) {
        var end = BrusselsTime.end(day).minusMillis(1);
        return end.isBefore(enteredAt) ? end : enteredAt;
    }
}
