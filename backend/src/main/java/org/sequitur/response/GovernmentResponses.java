package org.sequitur.response;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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

    @Override
    public List<GovernmentResponseRepresentation> represent(List<GovernmentResponseFact> responses) {
        return withdrawals.represent(
                responses,
                (response, withdrawal) -> GovernmentResponseRepresentation.of(response, withdrawal, address));
    }
}
