package org.sequitur.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sequitur.platform.time.BrusselsTime;

/**
 * The state of commitments at the end of each past day. Each row holds a period of days without change; its values are
 * copied from the current state, so both come from the same projection.
 */
@ApplicationScoped
public class StateHistory {

    private static final String COLUMNS = """
            government_response, responded_on, implementation_status, percent_done, expected_on, last_reported_on, \
            silent_since, assessment, assessed_on, deadline, closure_reason, closed_on""";

    private static final String BEGIN = """
            insert into standing_period (row_id, valid_from, valid_until, resolution_id, theme_id, owner_id, position, %1$s)
            select row_id, :day, '9999-12-31', resolution_id, theme_id, owner_id, position, %1$s
              from commitment where %%s = :key
            """.formatted(COLUMNS);

    private static final String BEGIN_ALL = BEGIN.formatted("resolution_id");
    private static final String BEGIN_ONE = BEGIN.formatted("row_id");

    private static final String END =
            "update standing_period set valid_until = :day where row_id = :key and valid_from = :since";

    /**
     * Overwrites the period that begins on {@code :day}, because a later fact of the same day replaces the day's state.
     */
    private static final String CORRECT = """
            update standing_period p join commitment c on c.row_id = p.row_id set %s
             where p.row_id = :key and p.valid_from = :day
            """.formatted(COLUMNS.replaceAll("\\w+", "p.$0 = c.$0"));

    /**
     * A table expression for queries with a {@code :day} parameter: all commitments with their state at the end of that
     * day, in the columns of a commitment.
     */
    public static final String PAST_ROWS =
            "(select * from standing_period where valid_from <= :day and valid_until > :day) c";

    private static final String AT = "select row_id, " + COLUMNS
            + " from standing_period where row_id in (:rows) and valid_from <= :day and valid_until > :day";

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final EntityManager database;
    private final Clock clock;

    StateHistory(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Begins the first period of each commitment on the day of adoption.
     *
     * @param commitments all of one resolution
     */
    void begin(List<Commitment> commitments) {
        if (!commitments.isEmpty()) {
            var resolution = commitments.getFirst().resolution();
            write(BEGIN_ALL, resolution.id(), resolution.adoptedOn()).executeUpdate();
        }
    }

    /**
     * Records the current state from that day on. The period is selected by its whole key before it is updated: an
     * update by range would also lock the neighbouring commitment's row, and two concurrent writers would deadlock.
     *
     * @param commitment with its changes flushed to the database
     * @param day the day of the fact that changed it; the clock may have passed midnight since
     */
    public void record(Commitment commitment, LocalDate day) {
        var since =
                date(query("select valid_from from standing_period where row_id = ?1 and valid_until = '9999-12-31'")
                        .setParameter(1, commitment.rowId())
                        .getSingleResult());
        if (since.isBefore(day)) {
            write(END, commitment.rowId(), day).setParameter("since", since).executeUpdate();
            write(BEGIN_ONE, commitment.rowId(), day).executeUpdate();
        } else {
            write(CORRECT, commitment.rowId(), since).executeUpdate();
        }
    }

    /** Whether the state at the end of that day has to be read from the history. */
    public boolean isPast(LocalDate day) {
        return day.isBefore(BrusselsTime.today(clock));
    }

    CommitmentState of(Commitment commitment, LocalDate day) {
        return of(List.of(commitment), day).get(commitment);
    }

    /** The state of each commitment at the end of the day. */
    Map<Commitment, CommitmentState> of(List<Commitment> commitments, LocalDate day) {
        if (!isPast(day) || commitments.isEmpty()) {
            return commitments.stream().collect(Collectors.toMap(Function.identity(), Commitment::state));
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery(AT, Tuple.class)
                .setParameter(
                        "rows", commitments.stream().map(Commitment::rowId).toList())
                .setParameter("day", day)
                .getResultList();
        var states = new HashMap<Long, CommitmentState>();
        rows.forEach(row -> states.put(((Number) row.get(0)).longValue(), state(row)));
        return commitments.stream()
                .collect(Collectors.toMap(Function.identity(), commitment -> states.get(commitment.rowId())));
    }

    private Query write(String sql, Object key, LocalDate day) {
        return query(sql).setParameter("key", key).setParameter("day", day);
    }

    /** A query without automatic flush: the changes have been flushed already. */
    private Query query(String sql) {
        return database.createNativeQuery(sql).setFlushMode(FlushModeType.COMMIT);
    }

    /** The states of a commitment by the first day of each period; empty if the periods have gaps or overlaps. */
    public SortedMap<LocalDate, CommitmentState> all(Commitment commitment) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery(
                        "select row_id, " + COLUMNS + ", valid_from, valid_until from standing_period"
                                + " where row_id = :row order by valid_from",
                        Tuple.class)
                .setParameter("row", commitment.rowId())
                .getResultList();
        var all = new TreeMap<LocalDate, CommitmentState>();
        var until = (LocalDate) null;
        for (var row : rows) {
            if (until != null && !until.equals(date(row, 13))) {
                return new TreeMap<>();
            }
            all.put(date(row, 13), state(row));
            until = date(row, 14);
        }
        return LAST_DAY.equals(until) ? all : new TreeMap<>();
    }

    private static CommitmentState state(Tuple row) {
        return new CommitmentState(
                new CommitmentState.Response(GovernmentResponse.valueOf(row.get(1, String.class)), date(row, 2)),
                new CommitmentState.Report(
                        ImplementationStatus.valueOf(row.get(3, String.class)),
                        row.get(4, Integer.class),
                        date(row, 5),
                        date(row, 6),
                        date(row, 7)),
                new CommitmentState.Assessed(AssessmentOutcome.valueOf(row.get(8, String.class)), date(row, 9)),
                date(row, 10),
                new CommitmentState.Closed(
                        row.get(11) == null ? null : ClosureReason.valueOf(row.get(11, String.class)), date(row, 12)));
    }

    private static LocalDate date(Tuple row, int column) {
        return date(row.get(column));
    }

    private static LocalDate date(Object value) {
        return switch (value) {
            case null -> null;
            case LocalDate day -> day;
            case Date day -> day.toLocalDate();
            case Object other -> throw new IllegalStateException(other + " is no date");
        };
    }
}
