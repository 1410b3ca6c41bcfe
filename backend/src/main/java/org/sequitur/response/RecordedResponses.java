package org.sequitur.response;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.sequitur.journal.FactRepository;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.resolution.Resolution;

/** All responses that were recorded. */
@ApplicationScoped
public class RecordedResponses implements FactRepository<RecordedResponse> {

    private final PublicAddress address;

    RecordedResponses(PublicAddress address) {
        this.address = address;
    }

    /** As all see them. What was published on a resolution before a moment, oldest first. */
    public List<GovernmentResponseRepresentation> publicly(Resolution resolution, Instant before) {
        return published(resolution, before).stream()
                .map(response -> GovernmentResponseRepresentation.of(response, address))
                .toList();
    }
}
