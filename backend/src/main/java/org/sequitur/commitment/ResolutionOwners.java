package org.sequitur.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which bodies own commitments of which resolutions. */
@ApplicationScoped
public class ResolutionOwners {

    public record ResolutionOwner(String resolutionId, String bodyId) {}

    private final EntityManager database;

    ResolutionOwners(EntityManager database) {
        this.database = database;
    }

    /** Each owner of each resolution once, by resolution id, then body id. */
    public List<ResolutionOwner> all() {
        return database.createQuery(
                        "select distinct c.resolution.id, c.owner.id from Commitment c order by c.resolution.id, c.owner.id",
                        ResolutionOwner.class)
                .getResultList();
    }

    /** The ids of the resolutions with a commitment of one of the bodies. */
    public Set<String> resolutionsOf(Collection<String> bodyIds) {
        return new HashSet<>(database.createQuery(
                        "select distinct c.resolution.id from Commitment c where c.owner.id in ?1", String.class)
                .setParameter(1, bodyIds)
                .getResultList());
    }
}
