package org.sequitur.resolution;

import org.sequitur.document.ResolutionDocument;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.LocalizedText;

/** Reference to a resolution. */
public record ResolutionReference(
        String resolutionId, String href, String documentNumber, String session, LocalizedText title) {

    public static ResolutionReference of(Resolution resolution, PublicAddress address) {
        return of(resolution.id(), resolution.documentNumber(), resolution.session(), resolution.title(), address);
    }

    /** Reference to the resolution that a document describes. */
    public static ResolutionReference of(ResolutionDocument document, PublicAddress address) {
        return of(document.resolutionId(), document.documentNumber(), document.session(), document.title(), address);
    }

    private static ResolutionReference of(
            String id, String documentNumber, String session, LocalizedText title, PublicAddress address) {
        return new ResolutionReference(id, address.to("resolutions", id), documentNumber, session, title);
    }
}
