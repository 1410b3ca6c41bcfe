package org.sequitur.classification;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.sequitur.platform.http.HasHref;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.resolution.PolicyArea;
import org.sequitur.resolution.ResolutionReference;

/** A classification in the public API. */
public record ClassificationRepresentation(
        UUID classificationId,
        String href,
        ResolutionReference resolution,
        LocalizedText committee,
        String legislature,
        List<PolicyArea> policyAreas,
        LocalDate followedSinceOn,
        OffsetDateTime publishedAt)
        implements HasHref {

    static ClassificationRepresentation of(Classification classification, PublicAddress address) {
        return new ClassificationRepresentation(
                classification.id(),
                address.to("classifications", classification.id().toString()),
                ResolutionReference.of(classification.resolution(), address),
                classification.committee(),
                classification.legislature(),
                classification.policyAreas(),
                classification.followedSinceOn(),
                BrusselsTime.timeOf(classification.publishedAt()));
    }
}
