package org.sequitur.commitment;

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
import org.sequitur.resolution.Resolution;

/** Counts commitments in the database. Each count is one index scan that returns one row per group. */
@ApplicationScoped
public class Tallies {

    private static final String GROUP = "GROUP_ID";
    private static final String RESOLUTION = "RESOLUTION_ID";

    private static final String COUNTS = Stream.of(
                    Stream.of("count(*) as " + Tally.TOTAL),
                    Stream.of(
                                    StateRule.OVERDUE,
                                    StateRule.DUE_SOON,
                                    StateRule.STALE,
                                    StateRule.CLOSED,
                                    StateRule.CONFIRMED_IMPLEMENTED)
                            .map(rule -> count(rule.hql(), rule.name())),
                    Arrays.stream(Axis.values())
                            .flatMap(axis -> axis.conditions().entrySet().stream())
                            .map(condition -> count(condition.getValue(), condition.getKey())))
            .flatMap(counts -> counts)
            .collect(Collectors.joining(", "));

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
    public Map<String, Tally> byTheme(Resolution resolution, LocalDate day) {
        return count("c.theme.id", resolution, day);
    }

    /**
     * Tallies by owner id, ordered by owner.
     *
     * @param resolution counts only this resolution; null for all
     */
    public Map<String, Tally> byOwner(Resolution resolution, LocalDate day) {
        return count("c.owner.id", resolution, day);
    }

    /**
     * Tallies by owner id, by resolution id, in the order of the ids.
     *
     * @param resolutionIds counts only these resolutions; one without commitments is missing in the result
     */
    public Map<String, Map<String, Tally>> byResolutionAndOwner(List<String> resolutionIds, LocalDate day) {
        var tallies = new LinkedHashMap<String, Map<String, Tally>>();
        if (resolutionIds.isEmpty()) {
            return tallies;
        }
        var query = database.createQuery(
                "select c.resolution.id as " + RESOLUTION + ", c.owner.id as " + GROUP + ", " + COUNTS + " from "
                        + stateHistory.rows(day) + " and c.resolution.id in :resolutions"
                        + " group by c.resolution.id, c.owner.id order by c.resolution.id, c.owner.id",
                Tuple.class);
        StateRule.bind(query, day);
        query.setParameter("resolutions", resolutionIds)
                .getResultStream()
                .forEach(row -> tallies.computeIfAbsent(row.get(RESOLUTION, String.class), _ -> new LinkedHashMap<>())
                        .put(row.get(GROUP, String.class), tally(row)));
        return tallies;
    }

    private static Tally tally(Tuple row) {
        return Tally.of(count -> row.get(count, Long.class));
    }

    private static String count(String condition, String name) {
        return "count(case when %s then 1 end) as %s".formatted(condition, name);
    }

    private Map<String, Tally> count(String group, Resolution resolution, LocalDate day) {
        var query = database.createQuery(
                "select " + group + " as " + GROUP + ", " + COUNTS + " from " + stateHistory.rows(day)
                        + (resolution == null ? "" : " and c.resolution = :resolution")
                        + " group by " + group + " order by " + group,
                Tuple.class);
        StateRule.bind(query, day);
        if (resolution != null) {
            query.setParameter("resolution", resolution);
        } else if (!stateHistory.isPast(day)) {
            CoveringIndex.BY_ROW.on(query);
        }
        var tallies = new LinkedHashMap<String, Tally>();
        query.getResultStream().forEach(row -> tallies.put(row.get(GROUP, String.class), tally(row)));
        return tallies;
    }
}
