package org.sequitur.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
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
    private final StateHistory stateHistory;
    private final CommitmentsInMemory inMemory;

    ResolutionOwners(EntityManager database, StateHistory stateHistory, CommitmentsInMemory inMemory) {
        this.database = database;
        this.stateHistory = stateHistory;
        this.inMemory = inMemory;
    }

    /** Each owner of each resolution once, by resolution id, then body id. The caller's transaction has changed nothing. */
    public List<ResolutionOwner> all() {
        return inMemory.current().map(CommitmentSnapshot::resolutionOwners).orElseGet(this::query);
    }

    /** The ids of the resolutions with a commitment that one of the bodies owns, or owns jointly, at the end of the day. */
    public Set<String> resolutionsOf(Collection<String> bodyIds, LocalDate day) {
        if (stateHistory.isPast(day)) {
            var query = database.createQuery(
                            "select distinct c.resolution.id from " + stateHistory.rows(day)
                                    + " and (c.owner.id in :owners or c.rowId in (select joint.rowId from Commitment joint"
                                    + " join joint.jointOwners body where body.id in :owners))",
                            String.class)
                    .setParameter("owners", bodyIds);
            StateRule.bind(query, day);
            return Set.copyOf(query.getResultList());
        }
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
