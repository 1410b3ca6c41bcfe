package org.sequitur.commitment;

import jakarta.persistence.TypedQuery;
import org.hibernate.query.Query;

/**
 * Indexes with all columns by which commitments are filtered and sorted. MariaDB often prefers the table or another
 * index, and then reads all texts of each row.
 */
enum CoveringIndex {
    BY_ROW("of_row"),
    BY_OWNER("of_owner");

    private final String index;

    CoveringIndex(String index) {
        this.index = index;
    }

    /**
     * Restricts MariaDB's choice of an index.
     *
     * @param query HQL with {@code Commitment} as the first entity, without a subquery before it: Hibernate adds the
     *     hint to the first table
     */
    <T> TypedQuery<T> on(TypedQuery<T> query) {
        query.unwrap(Query.class).addQueryHint(index);
        return query;
    }
}
