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

/** A filter put to the database, but for its words and its resolutions. */
class CommitmentQuery {

    /** Whatever is filtered and sorted by is in that index: without it, each row would cost a read of all its texts. */
    private static final String BY_THE_INDEX = " force index (of_row)";

    private static final int READ_AT_ONCE = 1_000;

    private final EntityManager database;
    private final String from;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    CommitmentQuery(EntityManager database, StateHistory stateHistory, CommitmentFilter filter, LocalDate day) {
        this.database = database;
        // A few resolutions or themes are few rows, and have indexes of their own.
        var narrow = !filter.resolution().isEmpty() || !filter.theme().isEmpty();
        if (stateHistory.isPast(day)) {
            from = StateHistory.PAST_ROWS;
            parameters.put("day", day);
        } else {
            from = "commitment c" + (narrow ? "" : BY_THE_INDEX);
        }
        oneOf("c.theme_id", "theme", filter.theme());
        oneOf("c.owner_id", "owner", filter.owner());
        oneOf("c.implementation_status", "status", names(filter.implementationStatus()));
        oneOf("c.assessment", "assessment", names(filter.assessment()));
        oneOf("c.government_response", "response", names(filter.governmentResponse()));
        holds(Timeliness.OVERDUE_SQL, filter.overdue(), day);
        holds(Timeliness.DUE_SOON_SQL, filter.dueSoon(), day);
        holds(Timeliness.STALE_SQL, filter.stale(), day);
        holds(Timeliness.CLOSED_SQL, filter.closed(), day);
    }

    CommitmentQuery in(List<String> resolutionIds) {
        oneOf("c.resolution_id", "resolution", resolutionIds);
        return this;
    }

    CommitmentQuery among(List<Long> rowIds) {
        oneOf("c.row_id", "rows", rowIds);
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

    /** All, eight bytes each: they are read some at a time. */
    @SuppressWarnings("unchecked")
    LongStream stream(CommitmentOrder order) {
        Stream<Long> rows = query("select c.row_id", order.sql(), Long.class)
                .setHint(HibernateHints.HINT_FETCH_SIZE, READ_AT_ONCE)
                .getResultStream();
        return rows.mapToLong(Long::longValue);
    }

    private static List<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().<String>map(Enum::name).toList();
    }

    private void oneOf(String column, String parameter, List<?> values) {
        if (!values.isEmpty()) {
            conditions.add("%s in (:%s)".formatted(column, parameter));
            parameters.put(parameter, values);
        }
    }

    private void holds(String condition, Boolean wanted, LocalDate day) {
        if (wanted != null) {
            conditions.add(wanted ? condition : "not " + condition);
            if (condition.contains(":day")) {
                parameters.put("day", day);
            }
        }
    }

    private Query query(String what, String order, Class<?> type) {
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var query = database.createNativeQuery(what + " from " + from + where + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }
}
