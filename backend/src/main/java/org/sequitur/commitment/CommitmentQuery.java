package org.sequitur.commitment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.search.SearchIndex;
import org.sequitur.search.SearchWords;

/** A filter put to the database. */
class CommitmentQuery {

    private static final String ALL = " from commitment c";

    /** Whatever is filtered and sorted by is in that index: without it, each match would cost a read of all its texts. */
    private static final String THE_MATCHES =
            " from (%s) matches join commitment c force index (of_row) on c.row_id = matches.row_id";

    private static final String WHERE = " join resolution r on r.id = c.resolution_id where ";

    private final String from;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    CommitmentQuery(CommitmentFilter filter, LocalDate day) {
        conditions.add("r.adopted_on <= :day");
        parameters.put("day", day);
        oneOf("c.resolution_id", "resolution", filter.resolution());
        oneOf("c.theme_id", "theme", filter.theme());
        oneOf("c.owner_id", "owner", filter.owner());
        oneOf("c.implementation_status", "status", names(filter.implementationStatus()));
        oneOf("c.assessment", "assessment", names(filter.assessment()));
        oneOf("c.government_response", "response", names(filter.governmentResponse()));
        holds(Timeliness.OVERDUE_SQL, filter.overdue());
        holds(Timeliness.DUE_SOON_SQL, filter.dueSoon());
        holds(Timeliness.STALE_SQL, filter.stale());
        holds(Timeliness.CLOSED_SQL, filter.closed());
        from = filter.q() == null ? ALL : matching(SearchWords.of(filter.q()));
    }

    long count(EntityManager database) {
        return ((Number) bound(database.createNativeQuery("select count(*)" + fromWhere()))
                        .getSingleResult())
                .longValue();
    }

    @SuppressWarnings("unchecked")
    List<Long> rowIds(EntityManager database, CommitmentOrder order, PageRequest page) {
        return bound(database.createNativeQuery("select c.row_id" + fromWhere() + order.sql(), Long.class))
                .setFirstResult(page.offset())
                .setMaxResults(page.pageSize())
                .getResultList();
    }

    private static List<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().<String>map(Enum::name).toList();
    }

    private void oneOf(String column, String parameter, List<String> values) {
        if (!values.isEmpty()) {
            conditions.add("%s in (:%s)".formatted(column, parameter));
            parameters.put(parameter, values);
        }
    }

    private void holds(String condition, Boolean wanted) {
        if (wanted != null) {
            conditions.add(wanted ? condition : "not " + condition);
        }
    }

    private String matching(Set<String> words) {
        var matches = SearchIndex.all(words);
        parameters.putAll(matches.parameters());
        return THE_MATCHES.formatted(matches.sql());
    }

    private String fromWhere() {
        return from + WHERE + String.join(" and ", conditions);
    }

    private Query bound(Query query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
