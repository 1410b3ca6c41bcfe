package org.sequitur.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sequitur.commitment.Commitment;

/** Which fact of a kind is the latest. */
@ApplicationScoped
public class LatestFacts {

    private final EntityManager database;

    LatestFacts(EntityManager database) {
        this.database = database;
    }

    /**
     * The latest of that kind on each of these, by the commitment's id; none where there is none.
     *
     * @param kind of which none is ever internal: such entries are numbered apart
     */
    public Map<String, UUID> of(EventKind kind, List<Commitment> commitments) {
        var latest = new HashMap<String, UUID>();
        if (!commitments.isEmpty()) {
            database.createQuery(
                            "select c.id, e.factId from JournalEntry e join e.commitment c"
                                    + " where c in ?1 and e.kind = ?2 order by e.position",
                            Tuple.class)
                    .setParameter(1, commitments)
                    .setParameter(2, kind)
                    .getResultStream()
                    .forEach(row -> latest.put(row.get(0, String.class), row.get(1, UUID.class)));
        }
        return latest;
    }
}
