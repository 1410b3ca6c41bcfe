package org.sequitur.platform.representation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Counts the committed changes of public data.
 *
 * <p>The counter consists of 16 rows. A writer increments the row of its connection, so writers rarely wait for each other;
 * the sum grows by one with each commit, in any order.
 */
@ApplicationScoped
public class PublicDataChanges {

    private final EntityManager database;

    PublicDataChanges(EntityManager database) {
        this.database = database;
    }

    /** Must be called in every transaction that changes public data. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changed() {
        // Native, because of connection_id(), and because an entity would lock the row at the next flush, not last.
        var counted = database.createNativeQuery(
                        "update public_data_change set changes = changes + 1 where slot = mod(connection_id(), 16)")
                .executeUpdate();
        if (counted != 1) {
            throw new IllegalStateException("public_data_change lacks a slot: the change would not be seen");
        }
    }

    /** The number of committed changes. While it stays the same, public data are unchanged. */
    public long changes() {
        return ((Number) database.createNativeQuery(DatabaseChangeCounter.COUNT).getSingleResult()).longValue();
    }
}
