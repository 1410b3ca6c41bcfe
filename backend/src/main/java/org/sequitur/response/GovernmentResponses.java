package org.sequitur.response;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.GovernmentResponse;
import org.sequitur.journal.FactRepository;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.withdrawal.Withdrawals;

/** Repository of recorded responses and declarations. */
@ApplicationScoped
class GovernmentResponses implements FactRepository<GovernmentResponseFact, GovernmentResponseRepresentation> {

    private final Withdrawals withdrawals;
    private final PublicAddress address;

    GovernmentResponses(Withdrawals withdrawals, PublicAddress address) {
        this.withdrawals = withdrawals;
        this.address = address;
    }

    /** Whether Parliament's staff have already entered a response of that day in the same sense. */
    boolean isEntered(Commitment commitment, GovernmentResponse response, LocalDate respondedOn) {
        return count(
                        "commitment = ?1 and entered and response = ?2 and respondedOn = ?3",
                        commitment,
                        response,
                        respondedOn)
                > 0;
    }

    @Override
    public List<GovernmentResponseRepresentation> represent(List<GovernmentResponseFact> responses) {
        return withdrawals.represent(
                responses,
                (response, withdrawal) -> GovernmentResponseRepresentation.of(response, withdrawal, address));
    }

    /** The days on which these responses were given. */
    Map<UUID, LocalDate> madeOn(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("select r.id, r.respondedOn from GovernmentResponseFact r where r.id in ?1", Made.class)
                .setParameter(1, ids)
                .getResultStream()
                .collect(Collectors.toMap(Made::id, Made::respondedOn));
    }

    private record Made(UUID id, LocalDate respondedOn) {}
}
