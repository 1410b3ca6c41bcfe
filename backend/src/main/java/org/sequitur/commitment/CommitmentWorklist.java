package org.sequitur.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sequitur.platform.time.BrusselsTime;

/** Lists and counts the open commitments that need action by Parliament or the owner, because of their state. */
@ApplicationScoped
public class CommitmentWorklist {

    private static final String NEWEST = "(select max(published_at) from %s where commitment_row_id = c.row_id)";
    private static final String REPORTED_SINCE =
            NEWEST.formatted("progress_report") + " > " + NEWEST.formatted("assessment");
    private static final String DISPUTED = "(c.closed_on is null and c.assessment = 'DISPUTED')";

    /**
     * The kinds of action needed, each with its SQL condition, sort order and relevant date. The most urgent or most
     * recent come first.
     */
    public enum Kind {
        ALL("true", "c.resolution_id, c.position", state -> state.report().silentSince()),
        OVERDUE(Timeliness.OVERDUE_SQL, "c.deadline, c.row_id", CommitmentState::deadline),
        DUE_SOON(Timeliness.DUE_SOON_SQL, "c.deadline, c.row_id", CommitmentState::deadline),
        SILENT(
                Timeliness.STALE_SQL,
                "c.silent_since, c.row_id",
                state -> state.report().silentSince()),
        DISPUTE(
                DISPUTED,
                "c.assessed_on desc, c.row_id desc",
                state -> state.assessed().on()),
        /** Disputed, with no report by the owner since. */
        RETURNED(
                "(" + DISPUTED + " and not " + REPORTED_SINCE + ")",
                "c.assessed_on desc, c.row_id desc",
                state -> state.assessed().on()),
        /** Parliament has not assessed the latest report, with or without an earlier dispute. */
        UNASSESSED(
                "(c.closed_on is null and c.last_reported_on is not null and (c.assessment = 'NOT_ASSESSED' or "
                        + DISPUTED + " and " + REPORTED_SINCE + "))",
                "c.last_reported_on desc, c.row_id desc",
                state -> state.report().on());

        private final String condition;
        private final String order;
        private final Function<CommitmentState, LocalDate> date;

        Kind(String condition, String order, Function<CommitmentState, LocalDate> date) {
            this.condition = condition;
            this.order = order;
            this.date = date;
        }

        /** The relevant date of a commitment of this kind. */
        public LocalDate dateOf(Commitment commitment) {
            return date.apply(commitment.state());
        }
    }

    private final EntityManager database;
    private final Commitments commitments;
    private final Clock clock;

    CommitmentWorklist(EntityManager database, Commitments commitments, Clock clock) {
        this.database = database;
        this.commitments = commitments;
        this.clock = clock;
    }

    /**
     * Counts all kinds in one query.
     *
     * @param owners ids of owner bodies; empty for all
     */
    public Map<Kind, Long> count(Set<Kind> kinds, Set<String> owners) {
        var ordered = List.copyOf(EnumSet.copyOf(kinds));
        var counts = ordered.stream()
                .map(kind -> "count(case when " + kind.condition + " then 1 end)")
                .collect(Collectors.joining(", "));
        var row = (Tuple)
                query("select " + counts, "true", owners, "", Tuple.class).getSingleResult();
        var counted = new EnumMap<Kind, Long>(Kind.class);
        for (var i = 0; i < ordered.size(); i++) {
            counted.put(ordered.get(i), ((Number) row.get(i)).longValue());
        }
        return counted;
    }

    /** @param owners ids of owner bodies; empty for all */
    public List<Commitment> first(int limit, Kind kind, Set<String> owners) {
        @SuppressWarnings("unchecked")
        List<Long> rows = query("select c.row_id", kind.condition, owners, " order by " + kind.order, Long.class)
                .setMaxResults(limit)
                .getResultList();
        return commitments.inOrder(rows);
    }

    /** Uses the covering index, because reading the rows would also read all texts. */
    private Query query(String select, String condition, Set<String> owners, String order, Class<?> type) {
        var sql = select + " from commitment c force index (of_owner) where " + condition
                + (owners.isEmpty() ? "" : " and c.owner_id in (:owners)") + order;
        var query = database.createNativeQuery(sql, type);
        if (!owners.isEmpty()) {
            query.setParameter("owners", owners);
        }
        if (sql.contains(":day")) {
            query.setParameter("day", BrusselsTime.today(clock));
        }
        return query;
    }
}
