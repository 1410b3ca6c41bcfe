package org.sequitur.sitting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.sequitur.commitment.CommitmentReference;
import org.sequitur.platform.http.HasHref;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.time.BrusselsTime;

/**
 * A sitting in the API.
 *
 * @param commitments in the order of the agenda
 */
public record SittingRepresentation(
        UUID sittingId,
        String href,
        LocalizedText committee,
        LocalDate heldOn,
        boolean announced,
        List<CommitmentReference> commitments,
        OffsetDateTime savedAt)
        implements HasHref {

    static SittingRepresentation of(Sitting sitting, PublicAddress address) {
        return new SittingRepresentation(
                sitting.id(),
                address.to("sittings", sitting.id().toString()),
                sitting.committee(),
                sitting.heldOn(),
                sitting.isAnnounced(),
                sitting.commitments().stream()
                        .map(commitment -> CommitmentReference.of(commitment, address))
                        .toList(),
                BrusselsTime.timeOf(sitting.savedAt()));
    }
}
