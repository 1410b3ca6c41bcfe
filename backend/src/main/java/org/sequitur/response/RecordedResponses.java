package org.sequitur.response;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sequitur.journal.FactRepository;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.withdrawal.Withdrawals;

/** All recorded responses and declarations. */
@ApplicationScoped
class RecordedResponses implements FactRepository<RecordedResponse> {

    private final Withdrawals withdrawals;
    private final PublicAddress address;

    RecordedResponses(Withdrawals withdrawals, PublicAddress address) {
        this.withdrawals = withdrawals;
        this.address = address;
    }

    /** The responses with these ids as the public sees them, in no order. */
    List<GovernmentResponseRepresentation> publicRepresentations(Collection<UUID> ids) {
        return represent(published(ids));
    }

    GovernmentResponseRepresentation represent(RecordedResponse response) {
        return GovernmentResponseRepresentation.of(response, withdrawals.of(response), address);
    }

    List<GovernmentResponseRepresentation> represent(List<RecordedResponse> responses) {
        var withdrawn = withdrawals.of(responses);
        return responses.stream()
                .map(response -> GovernmentResponseRepresentation.of(response, withdrawn.get(response.id()), address))
                .toList();
    }
}
