package org.sequitur.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Collectors;
import org.sequitur.platform.cache.ChangesBySlot;
import org.sequitur.platform.cache.PublicDataChanges;

/**
 * Tells which commitments changed, so that what an instance holds in memory can follow the database: the search index and the
 * lists. The columns {@code search_slot} and {@code search_change} have their names from the first of them.
 */
@ApplicationScoped
class CommitmentChanges {

    private final EntityManager database;
    private final PublicDataChanges publicDataChanges;

    CommitmentChanges(EntityManager database, PublicDataChanges publicDataChanges) {
        this.database = database;
        this.publicDataChanges = publicDataChanges;
    }

    /** The changes that the caller's transaction sees. */
    ChangesBySlot now() {
        return publicDataChanges.bySlot();
    }

    /**
     * The rows of the commitments that {@link Commitments#changed} noted since, as far as the caller's transaction sees
     * them. It must not have changed any itself, as it may be rolled back.
     */
    List<Long> rowsSince(ChangesBySlot last) {
        var conditions = last.numbers().entrySet().stream()
                .map(slot -> "search_slot = %d and search_change > %d".formatted(slot.getKey(), slot.getValue()))
                .collect(Collectors.joining(" or "));
        // Native: the entity lacks these two columns, which only Commitments.changed sets.
        @SuppressWarnings("unchecked")
        List<Long> rows = database.createNativeQuery(
                        "select row_id from commitment where " + (conditions.isEmpty() ? "true" : conditions),
                        Long.class)
                .getResultList();
        return rows;
    }
}
