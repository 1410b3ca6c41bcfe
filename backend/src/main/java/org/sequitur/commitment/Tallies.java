package org.sequitur.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts commitments in the database. Each count is one index scan that returns one row per group. */
@ApplicationScoped
public class Tallies {

    private static final String GROUP = "GROUP_ID";
    private static final String RESOLUTION = "RESOLUTION_ID";

    /**
     * HQL of the joint owners of commitments, before the commitments with their state. After a handover one of them can be
     * the owner too.
     */
    private static final String JOINT = "Commitment owned join owned.jointOwners joint, ";

    private static final String COUNTS = Stream.of(
                    Stream.of("count(*) as " + Tally.TOTAL),
                    Stream.of(
                                    StateRule.OVERDUE,
                                    StateRule.DUE_SOON,
                                    StateRule.STALE,
                                    StateRule.CLOSED,
                                    StateRule.CONFIRMED_IMPLEMENTED)
                            .map(rule -> count(rule.hql(), rule.name())),
                    Arrays.stream(AwaitedAct.values())
                            .map(AwaitedAct::rule)
                            .map(rule -> count(rule.hql(), rule.name())),
                    Arrays.stream(Axis.values())
                            .flatMap(axis -> axis.conditions().entrySet().stream())
                            .map(condition -> count(condition.getValue(), condition.getKey())))
            .flatMap(counts -> counts)
            .collect(Collectors.joining(", "));

    /**
     * Tallies by body.
     *
     * @param all each commitment once
     * @param bodies by the id of each owner, in the order of the ids. A commitment with joint owners is counted for each of
     *     them too, so that their sum can exceed the total.
     */
    public record ByBody(Tally all, Map<String, Tally> bodies) {

        public static final ByBody NONE = new ByBody(Tally.EMPTY, Map.of());

        private static ByBody of(Map<String, Tally> byOwner, Map<String, Tally> byJointOwner) {
            var bodies = new TreeMap<>(byOwner);
            byJointOwner.forEach((body, tally) -> bodies.merge(body, tally, Tally::plus));
            return new ByBody(byOwner.values().stream().reduce(Tally.EMPTY, Tally::plus), bodies);
        }
    }

    private final EntityManager database;
    private final StateHistory stateHistory;

    Tallies(EntityManager database, StateHistory stateHistory) {
        this.database = database;
        this.stateHistory = stateHistory;
    }

    /**
     * Tallies by theme id.
     *
     * @param resolutionIds counts only these resolutions; empty for all
     */
    public Map<String, Tally> byTheme(Optional<List<String>> resolutionIds, LocalDate day) {
        return count("c.theme.id", "", resolutionIds, day);
    }

    /** @param resolutionIds counts only these resolutions; empty for all */
    public ByBody byOwner(Optional<List<String>> resolutionIds, LocalDate day) {
        return ByBody.of(count("c.owner.id", "", resolutionIds, day), count("joint.id", JOINT, resolutionIds, day));
    }

    /**
     * Tallies by resolution id.
     *
     * @param resolutionIds counts only these resolutions; one without commitments is missing in the result
     */
    public Map<String, ByBody> byResolutionAndOwner(List<String> resolutionIds, LocalDate day) {
        if (resolutionIds.isEmpty()) {
            return Map.of();
        }
        var byOwner = countByResolution("c.owner.id", "", resolutionIds, Optional.empty(), day);
        var byJointOwner = countByResolution("joint.id", JOINT, resolutionIds, Optional.empty(), day);
        return byOwner.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        counted ->
                                ByBody.of(counted.getValue(), byJointOwner.getOrDefault(counted.getKey(), Map.of()))));
    }

    /**
     * Tallies of the commitments of which the body is the owner or a joint owner, by resolution id.
     *
     * @param resolutionIds counts only these resolutions; one without such commitments is missing in the result
     */
    public Map<String, Tally> ofBodyByResolution(String bodyId, List<String> resolutionIds, LocalDate day) {
        if (resolutionIds.isEmpty()) {
            return Map.of();
        }
        var tallies = new HashMap<String, Tally>();
        Stream.of(
                        countByResolution("c.owner.id", "", resolutionIds, Optional.of(bodyId), day),
                        countByResolution("joint.id", JOINT, resolutionIds, Optional.of(bodyId), day))
                .forEach(counted -> counted.forEach(
                        (resolutionId, byBody) -> tallies.merge(resolutionId, byBody.get(bodyId), Tally::plus)));
        return tallies;
    }

    /** @param bodyId counts only this body's; empty for all */
    private Map<String, Map<String, Tally>> countByResolution(
            String body, String from, List<String> resolutionIds, Optional<String> bodyId, LocalDate day) {
        var tallies = new LinkedHashMap<String, Map<String, Tally>>();
        var query = database.createQuery(
                "select c.resolution.id as " + RESOLUTION + ", " + body + " as " + GROUP + ", " + COUNTS + " from "
                        + rows(from, day) + " and c.resolution.id in :resolutions"
                        + (bodyId.isEmpty() ? "" : " and " + body + " = :body")
                        + " group by c.resolution.id, " + body + " order by c.resolution.id, " + body,
                Tuple.class);
        StateRule.bind(query, day);
        bodyId.ifPresent(id -> query.setParameter("body", id));
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

    /** @param from {@link #JOINT}, or empty */
    private String rows(String from, LocalDate day) {
        return from
                + stateHistory.rows(day)
                + (from.isEmpty() ? "" : " and owned.rowId = c.rowId and joint.id <> c.owner.id");
    }

    private Map<String, Tally> count(String group, String from, Optional<List<String>> resolutionIds, LocalDate day) {
        var query = database.createQuery(
                "select " + group + " as " + GROUP + ", " + COUNTS + " from " + rows(from, day)
                        + (resolutionIds.isEmpty() ? "" : " and c.resolution.id in :resolutions")
                        + " group by " + group + " order by " + group,
                Tuple.class);
        StateRule.bind(query, day);
        if (resolutionIds.isPresent()) {
            query.setParameter("resolutions", resolutionIds.get());
        } else if (from.isEmpty() && !stateHistory.isPast(day)) {
            CoveringIndex.BY_ROW.on(query);
        }
        var tallies = new LinkedHashMap<String, Tally>();
        query.getResultStream().forEach(row -> tallies.put(row.get(GROUP, String.class), tally(row)));
        return tallies;
    }
}
