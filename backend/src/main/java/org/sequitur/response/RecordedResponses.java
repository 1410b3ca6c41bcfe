package org.sequitur.response;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.sequitur.journal.FactRepository;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.resolution.Resolution;
import org.sequitur.withdrawal.Withdrawals;

/** All responses that were recorded. */
@ApplicationScoped
public class RecordedResponses implements FactRepository<RecordedResponse> {

    private final Withdrawals withdrawals;
    private final PublicAddress address;

    RecordedResponses(Withdrawals withdrawals, PublicAddress address) {
        this.withdrawals = withdrawals;
        this.address = address;
    }

    /** As all see them. What was published on a resolution before a moment, oldest first. */
    public List<GovernmentResponseRepresentation> publicly(Resolution resolution, Instant before) {
        return represent(published(resolution, before));
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
