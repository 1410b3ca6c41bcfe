package org.sequitur.resolution;

import java.time.LocalDate;
import java.util.List;
import org.sequitur.document.ResolutionDocument.SourceDocument;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.source.SourceRepresentation;

/**
 * A resolution in the public API, without its text.
 *
 * @param parliament null if the document does not name it
 * @param source null if it was imported as a document
 */
public record ResolutionRepresentation(
        String resolutionId,
        String href,
        String documentNumber,
        String session,
        LocalDate adoptedOn,
        LocalDate followedSinceOn,
        LocalizedText parliament,
        LocalizedText title,
        List<SourceDocument> sourceDocuments,
        SourceRepresentation source,
        List<ThemeRepresentation> themes,
        int totalCommitments,
        LocalizedText committee,
        String legislature,
        List<PolicyArea> policyAreas,
        String textHref,
        String commitmentsHref) {

    public static ResolutionRepresentation of(Resolution resolution, PublicAddress address) {
        return new ResolutionRepresentation(
                resolution.id(),
                address.to("resolutions", resolution.id()),
                resolution.documentNumber(),
                resolution.session(),
                resolution.adoptedOn(),
                resolution.followedSinceOn(),
                resolution.parliament(),
                resolution.title(),
                resolution.sourceDocuments(),
                source(resolution, address),
                resolution.themes().stream().map(ThemeRepresentation::of).toList(),
                resolution.totalCommitments(),
                resolution.committee(),
                resolution.legislature(),
                resolution.policyAreas().isEmpty() ? null : resolution.policyAreas(),
                address.to("resolutions", resolution.id(), "text"),
                address.filtered("commitments", "resolution", resolution.id()));
    }

    /** The file from which it was taken; null if it was imported as a document. */
    static SourceRepresentation source(Resolution resolution, PublicAddress address) {
        return resolution.source() == null
                ? null
                : resolution.source().at(address.to("resolutions", resolution.id(), "source"));
    }
}
