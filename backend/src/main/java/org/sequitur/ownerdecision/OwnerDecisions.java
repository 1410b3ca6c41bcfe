package org.sequitur.ownerdecision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sequitur.body.Body;
import org.sequitur.commitment.Commitment;
import org.sequitur.journal.ConcernedBodies;
import org.sequitur.journal.FactRepository;
import org.sequitur.journal.FormerOwners;
import org.sequitur.journal.NotifiedParty;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.withdrawal.Withdrawals;

/** Repository of decisions on the owner. */
@ApplicationScoped
class OwnerDecisions
        implements FactRepository<OwnerDecision, OwnerDecisionRepresentation>, ConcernedBodies, FormerOwners {

    private final Withdrawals withdrawals;
    private final PublicAddress address;

    OwnerDecisions(Withdrawals withdrawals, PublicAddress address) {
        this.withdrawals = withdrawals;
        this.address = address;
    }

    @Override
    public List<OwnerDecisionRepresentation> represent(List<OwnerDecision> decisions) {
        return withdrawals.represent(
                decisions, (decision, withdrawal) -> OwnerDecisionRepresentation.of(decision, withdrawal, address));
    }

    @Override
    public NotifiedParty party() {
        return NotifiedParty.FORMER_OWNER;
    }

    @Override
    public List<UUID> factsConcerning(Set<String> bodies, LocalDate since) {
        return getEntityManager()
                .createQuery(
                        "select d.id from OwnerDecision d where d.kind = HANDED_OVER and d.fromBody.id in ?1"
                                + " and d.publishedAt >= ?2",
                        UUID.class)
                .setParameter(1, bodies)
                .setParameter(2, BrusselsTime.end(since.minusDays(1)))
                .getResultList();
    }

    @Override
    public Map<Long, Body> ownersAt(Instant moment, List<Commitment> commitments) {
        var owners = new HashMap<Long, Body>();
        getEntityManager()
                .createQuery(
                        "from OwnerDecision d join fetch d.fromBody where d.kind = HANDED_OVER and d.commitment in ?1"
                                + " and d.publishedAt > ?2 order by d.publishedAt",
                        OwnerDecision.class)
                .setParameter(1, commitments)
                .setParameter(2, moment)
                .getResultStream()
                .forEach(handover -> owners.putIfAbsent(handover.commitment().rowId(), handover.fromBody()));
        return owners;
    }
}
