package org.sequitur.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sequitur.journal.ConcernedBodies;
import org.sequitur.journal.NotifiedParty;
import org.sequitur.platform.time.BrusselsTime;

/** Finds the withdrawals of evidence by the body that published it. */
@ApplicationScoped
class EvidenceWithdrawals implements ConcernedBodies {

    private final EntityManager database;

    EvidenceWithdrawals(EntityManager database) {
        this.database = database;
    }

    @Override
    public NotifiedParty party() {
        return NotifiedParty.AUTHOR;
    }

    @Override
    public List<UUID> factsConcerning(Set<String> bodies, LocalDate since) {
        return database.createQuery(
                        "select w.id from EvidenceWithdrawal w where w.author.id in ?1 and w.publishedAt >= ?2",
                        UUID.class)
                .setParameter(1, bodies)
                .setParameter(2, BrusselsTime.end(since.minusDays(1)))
                .getResultList();
    }
}
