package org.sequitur.platform.representation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Counts the committed changes of what the public can see.
 *
 * <p>The count is kept in a few rows, of which a writer advances the one of its connection: writers do not wait for one
 * another, and the sum grows by one with each commit, whatever their order.
 */
@ApplicationScoped
public class PublicDataChanges {

    private final EntityManager database;

    PublicDataChanges(EntityManager database) {
        this.database = database;
    }

    /** To be called in every transaction that changes what the public can see. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changed() {
        var counted = database.createNativeQuery(
                        "update public_data_change set changes = changes + 1 where slot = mod(connection_id(), 16)")
                .executeUpdate();
        if (counted != 1) {
            throw new IllegalStateException("public_data_change lacks a slot: the change would not be seen");
        }
    }

    /** How many changes have been committed: as long as it is the same number, what the public can see is the same. */
    public long changes() {
        return ((Number) database.createNativeQuery(ChangeCounter.COUNT).getSingleResult()).longValue();
    }
}
