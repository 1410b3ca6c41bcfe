package org.sequitur.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The wording of commitments on days before their errata. */
@ApplicationScoped
class FormerWordings {

    private final EntityManager database;

    FormerWordings(EntityManager database) {
        this.database = database;
    }

    /** Keeps the current wording, which holds until the end of the day before. */
    void keep(Commitment commitment, LocalDate day) {
        database.persist(new FormerWording(commitment, day));
    }

    /**
     * The wording that held at the end of the day, by the row id of the commitment, of those whose wording was corrected
     * later. Runs no query if there is none.
     */
    Map<Long, FormerWording> find(Collection<Commitment> commitments, LocalDate day) {
        var corrected = commitments.stream()
                .filter(commitment -> commitment.correctedOn() != null
                        && commitment.correctedOn().isAfter(day))
                .toList();
        return corrected.isEmpty() ? Map.of() : first(corrected, day);
    }

    FormerWording find(Commitment commitment, LocalDate day) {
        return find(List.of(commitment), day).get(commitment.rowId());
    }

    private Map<Long, FormerWording> first(List<Commitment> corrected, LocalDate day) {
        return database.createQuery(
                        "from FormerWording w where w.commitment in ?1 and w.validUntil > ?2"
                                + " order by w.validUntil, w.id",
                        FormerWording.class)
                .setParameter(1, corrected)
                .setParameter(2, day)
                .getResultStream()
                .collect(Collectors.toMap(
                        wording -> wording.commitment().rowId(), Function.identity(), (earlier, later) -> earlier));
    }
}
