package org.sequitur.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads the notices that facts made. */
@ApplicationScoped
class StoredNotices {

    private final EntityManager database;

    StoredNotices(EntityManager database) {
        this.database = database;
    }

    /** Those about the commitment, as "kind to recipient", sorted. */
    @Transactional
    List<String> of(String commitmentId) {
        return database.createQuery("from Notice where commitment.id = ?1", Notice.class)
                .setParameter(1, commitmentId)
                .getResultStream()
                .map(notice -> notice.kind().name() + " to " + notice.recipient())
                .sorted()
                .toList();
    }
}
