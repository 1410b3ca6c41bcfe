package org.sequitur.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sequitur.commitment.Commitment;

/** Finds the latest fact of a kind. */
@ApplicationScoped
public class LatestFacts {

    private final EntityManager database;

    LatestFacts(EntityManager database) {
        this.database = database;
    }

    /**
     * Ids of the latest fact of that kind on each commitment, by the commitment's id; without an entry for
     * commitments that have none.
     *
     * @param kind must never be internal, as internal entries are numbered separately
     */
    public Map<String, UUID> find(EventKind kind, List<Commitment> commitments) {
        var latest = new HashMap<String, UUID>();
        if (!commitments.isEmpty()) {
            database.createQuery(
                            "select c.id as commitment, e.factId as fact from JournalEntry e join e.commitment c"
                                    + " where c in ?1 and e.kind = ?2 order by e.position",
                            Tuple.class)
                    .setParameter(1, commitments)
                    .setParameter(2, kind)
                    .getResultStream()
                    .forEach(row -> latest.put(row.get("commitment", String.class), row.get("fact", UUID.class)));
        }
        return latest;
    }
}
