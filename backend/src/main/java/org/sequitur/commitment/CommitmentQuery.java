package org.sequitur.commitment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.sequitur.platform.paging.PageRequest;

/** A native query for a filter. The search words and resolutions of the filter are added by the caller. */
class CommitmentQuery {

    /**
     * The covering index of all columns used in filters and sort orders; without it each row costs a read of all its
     * texts.
     */
    private static final String FORCE_COVERING_INDEX = " force index (of_row)";

    private static final int FETCH_SIZE = 1_000;

    private final EntityManager database;
    private final String from;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    CommitmentQuery(EntityManager database, StateHistory stateHistory, CommitmentFilter filter, LocalDate day) {
        this.database = database;
        // Resolutions and themes have their own indexes, which select fewer rows than the covering index.
        var narrow = !filter.resolution().isEmpty() || !filter.theme().isEmpty();
        if (stateHistory.isPast(day)) {
            from = StateHistory.PAST_ROWS;
            parameters.put("day", day);
        } else {
            from = "commitment c" + (narrow ? "" : FORCE_COVERING_INDEX);
        }
        addIn("c.theme_id", "theme", filter.theme());
        addIn("c.owner_id", "owner", filter.owner());
        addIn("c.implementation_status", "status", names(filter.implementationStatus()));
        addIn("c.assessment", "assessment", names(filter.assessment()));
        addIn("c.government_response", "response", names(filter.governmentResponse()));
        addCondition(Timeliness.OVERDUE_SQL, filter.overdue(), day);
        addCondition(Timeliness.DUE_SOON_SQL, filter.dueSoon(), day);
        addCondition(Timeliness.STALE_SQL, filter.stale(), day);
        addCondition(Timeliness.CLOSED_SQL, filter.closed(), day);
    }

    CommitmentQuery in(List<String> resolutionIds) {
        addIn("c.resolution_id", "resolution", resolutionIds);
        return this;
    }

    CommitmentQuery among(List<Long> rowIds) {
        addIn("c.row_id", "rows", rowIds);
        return this;
    }

    long count() {
        return (Long) query("select count(*)", "", Long.class).getSingleResult();
    }

    List<Long> rowIds(CommitmentOrder order) {
        return rowIds(order, query -> {});
    }

    List<Long> rowIds(CommitmentOrder order, PageRequest page) {
        return rowIds(order, query -> query.setFirstResult(page.offset()).setMaxResults(page.pageSize()));
    }

    @SuppressWarnings("unchecked")
    private List<Long> rowIds(CommitmentOrder order, Consumer<Query> limit) {
        var query = query("select c.row_id", order.sql(), Long.class);
        limit.accept(query);
        return query.getResultList();
    }

    /** All row ids. The driver fetches {@link #FETCH_SIZE} at a time, so they are never all in memory as objects. */
    @SuppressWarnings("unchecked")
    LongStream stream(CommitmentOrder order) {
        Stream<Long> rows = query("select c.row_id", order.sql(), Long.class)
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCH_SIZE)
                .getResultStream();
        return rows.mapToLong(Long::longValue);
    }

    private static List<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().<String>map(Enum::name).toList();
    }

    private void addIn(String column, String parameter, List<?> values) {
        if (!values.isEmpty()) {
            conditions.add("%s in (:%s)".formatted(column, parameter));
            parameters.put(parameter, values);
        }
    }

    private void addCondition(String condition, Boolean wanted, LocalDate day) {
        if (wanted != null) {
            conditions.add(wanted ? condition : "not " + condition);
            if (condition.contains(":day")) {
                parameters.put("day", day);
            }
        }
    }

    private Query query(String select, String order, Class<?> type) {
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var query = database.createNativeQuery(select + " from " + from + where + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }
}
