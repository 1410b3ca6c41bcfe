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

    /**
     * The notices about a fact on the commitment, as "kind to recipient", sorted. Without those on a long silence, which the mail job
     * makes when another test runs it.
     */
    @Transactional
    List<String> of(String commitmentId) {
        return database.createQuery("from Notice where commitment.id = ?1", Notice.class)
                .setParameter(1, commitmentId)
                .getResultStream()
                .filter(notice -> notice.kind() != NoticeKind.STALE)
                .map(notice -> notice.kind().name() + " to " + notice.recipient())
                .sorted()
                .toList();
    }
}
