package org.sequitur.commitment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.hibernate.jpa.HibernateHints;
import org.sequitur.platform.paging.PageRequest;

/** A query for a filter. The search words and resolutions of the filter are added by the caller. */
class CommitmentQuery {

    private static final int FETCH_SIZE = 1_000;

    private final EntityManager database;
    private final LocalDate day;
    private final String rows;
    private final boolean usesCoveringIndex;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    CommitmentQuery(EntityManager database, StateHistory stateHistory, CommitmentFilter filter, LocalDate day) {
        this.database = database;
        this.day = day;
        rows = stateHistory.rows(day);
        // Resolutions, themes and commitments have their own indexes, which select fewer rows than the covering index.
        usesCoveringIndex = !stateHistory.isPast(day)
                && filter.resolution().isEmpty()
                && filter.resolutionCriteria().isEmpty()
                && filter.theme().isEmpty()
                && filter.commitment().isEmpty();
        for (var property : FilteredProperty.values()) {
            addCondition(property.condition(property.name()), property.name(), property.wanted(filter));
        }
        addNamed(filter.commitment());
        addAwaited(filter.awaitedAct());
        filter.rules().forEach(this::addRule);
    }

    CommitmentQuery in(List<String> resolutionIds) {
        addIn("c.resolution.id", "resolution", resolutionIds);
        return this;
    }

    CommitmentQuery among(List<Long> rowIds) {
        addIn("c.rowId", "rows", rowIds);
        return this;
    }

    long count() {
        return query("select count(*)", "", Long.class).getSingleResult();
    }

    List<String> resolutionIds() {
        return query("select distinct c.resolution.id", "", String.class).getResultList();
    }

    List<Long> rowIds(CommitmentOrder order) {
        return rows(order).getResultList();
    }

    List<Long> rowIds(CommitmentOrder order, PageRequest page) {
        return rows(order)
                .setFirstResult(page.offset())
                .setMaxResults(page.pageSize())
                .getResultList();
    }

    /** All row ids. The driver fetches {@link #FETCH_SIZE} at a time, so they are never all in memory as objects. */
    LongStream stream(CommitmentOrder order) {
        return stream(rows(order));
    }

    /** All row ids, in any order. */
    LongStream stream() {
        return stream(query("select c.rowId", "", Long.class));
    }

    private static LongStream stream(TypedQuery<Long> rows) {
        return rows.setHint(HibernateHints.HINT_FETCH_SIZE, FETCH_SIZE)
                .getResultStream()
                .mapToLong(Long::longValue);
    }

    private TypedQuery<Long> rows(CommitmentOrder order) {
        return query("select c.rowId", order.hql(), Long.class);
    }

    private void addIn(String path, String parameter, List<?> values) {
        addCondition("%s in :%s".formatted(path, parameter), parameter, values);
    }

    /** Adds a condition unless the list of its parameter is empty. */
    private void addCondition(String condition, String parameter, List<?> values) {
        if (!values.isEmpty()) {
            conditions.add(condition);
            parameters.put(parameter, values);
        }
    }

    /** A period of a commitment has its row id only. */
    private void addNamed(List<String> commitmentIds) {
        if (!commitmentIds.isEmpty()) {
            conditions.add("c.rowId in (select named.rowId from Commitment named where named.id in :commitments)");
            parameters.put("commitments", commitmentIds);
        }
    }

    private void addAwaited(List<AwaitedAct> acts) {
        if (!acts.isEmpty()) {
            conditions.add(acts.stream().map(act -> act.rule().hql()).collect(Collectors.joining(" or ", "(", ")")));
        }
    }

    private void addRule(StateRule rule, boolean wanted) {
        conditions.add(wanted ? rule.hql() : "not " + rule.hql());
    }

    private <T> TypedQuery<T> query(String select, String order, Class<T> type) {
        var where = conditions.stream().map(" and "::concat).collect(Collectors.joining());
        var query = database.createQuery(select + " from " + rows + where + order, type);
        parameters.forEach(query::setParameter);
        StateRule.bind(query, day);
        return usesCoveringIndex ? CoveringIndex.BY_ROW.on(query) : query;
    }
}
