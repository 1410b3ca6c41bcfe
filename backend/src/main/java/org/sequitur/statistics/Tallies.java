package org.sequitur.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.commitment.StateHistory;
import org.sequitur.commitment.Timeliness;
import org.sequitur.resolution.Resolution;

/** Counts commitments in the database. Each count is one index scan that returns one row per group. */
@ApplicationScoped
class Tallies {

    private static final String FIGURES = Stream.concat(
                    Stream.of(
                            "count(*)",
                            "sum(" + Timeliness.OVERDUE_SQL + ")",
                            "sum(" + Timeliness.DUE_SOON_SQL + ")",
                            "sum(" + Timeliness.STALE_SQL + ")",
                            "sum(" + Timeliness.CLOSED_SQL + ")",
                            "sum(" + Timeliness.CONFIRMED_IMPLEMENTED_SQL + ")"),
                    Arrays.stream(Axis.values()).flatMap(Tallies::each))
            .collect(Collectors.joining(", "));

    private static final String COUNT = "select c.%1$s, " + FIGURES
            + " from %2$s join resolution r on r.id = c.resolution_id"
            + " where r.adopted_on <= :day and (:resolution is null or c.resolution_id = :resolution)"
            + " group by c.%1$s order by c.%1$s";

    private final EntityManager database;
    private final StateHistory stateHistory;

    Tallies(EntityManager database, StateHistory stateHistory) {
        this.database = database;
        this.stateHistory = stateHistory;
    }

    /**
     * Tallies by theme id.
     *
     * @param resolution counts only this resolution; null for all
     */
    Map<String, Tally> byTheme(Resolution resolution, LocalDate day) {
        return count("theme_id", resolution, day);
    }

    /**
     * Tallies by owner id, ordered by owner.
     *
     * @param resolution counts only this resolution; null for all
     */
    Map<String, Tally> byOwner(Resolution resolution, LocalDate day) {
        return count("owner_id", resolution, day);
    }

    private static Stream<String> each(Axis axis) {
        return axis.constants().map(constant -> "sum(c.%s = '%s')".formatted(axis.column(), constant.name()));
    }

    private Map<String, Tally> count(String column, Resolution resolution, LocalDate day) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery(
                        COUNT.formatted(column, stateHistory.isPast(day) ? StateHistory.PAST_ROWS : "commitment c"),
                        Tuple.class)
                .setParameter("day", day)
                .setParameter("resolution", resolution == null ? null : resolution.id())
                .getResultList();
        var tallies = new LinkedHashMap<String, Tally>();
        rows.forEach(row -> tallies.put(row.get(0, String.class), Tally.of(figures(row))));
        return tallies;
    }

    private static long[] figures(Tuple row) {
        return Arrays.stream(row.toArray())
                .skip(1)
                .mapToLong(figure -> ((Number) figure).longValue())
                .toArray();
    }
}
