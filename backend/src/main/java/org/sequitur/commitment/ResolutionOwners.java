package org.sequitur.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which bodies own commitments of which resolutions, as the owner or as a joint owner. */
@ApplicationScoped
public class ResolutionOwners {

    public record ResolutionOwner(String resolutionId, String bodyId) {

        static final Comparator<ResolutionOwner> ORDER =
                Comparator.comparing(ResolutionOwner::resolutionId).thenComparing(ResolutionOwner::bodyId);
    }

    private final EntityManager database;
    private final CommitmentsInMemory inMemory;

    ResolutionOwners(EntityManager database, CommitmentsInMemory inMemory) {
        this.database = database;
        this.inMemory = inMemory;
    }

    /** Each owner of each resolution once, by resolution id, then body id. The caller's transaction has changed nothing. */
    public List<ResolutionOwner> all() {
        return inMemory.current().map(CommitmentSnapshot::resolutionOwners).orElseGet(this::query);
    }

    /** The ids of the resolutions with a commitment of one of the bodies. */
    public Set<String> resolutionsOf(Collection<String> bodyIds) {
        return all().stream()
                .filter(owner -> bodyIds.contains(owner.bodyId()))
                .map(ResolutionOwner::resolutionId)
                .collect(Collectors.toSet());
    }

    private List<ResolutionOwner> query() {
        return Stream.of(
                        "select distinct c.resolution.id, c.owner.id from Commitment c",
                        "select distinct c.resolution.id, b.id from Commitment c join c.jointOwners b")
                .flatMap(hql -> database.createQuery(hql, ResolutionOwner.class).getResultStream())
                .distinct()
                .sorted(ResolutionOwner.ORDER)
                .toList();
    }
}
