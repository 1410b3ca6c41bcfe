package org.sequitur.resolution;

import org.sequitur.document.ResolutionDocument;
import org.sequitur.platform.http.PublicAddress;

/** Reference to a resolution. */
public record ResolutionReference(String resolutionId, String href, String documentNumber) {

    public static ResolutionReference of(Resolution resolution, PublicAddress address) {
        return of(resolution.id(), resolution.documentNumber(), address);
    }

    /** Reference to the resolution that a document describes. */
    public static ResolutionReference of(ResolutionDocument document, PublicAddress address) {
        return of(document.resolutionId(), document.documentNumber(), address);
    }

    private static ResolutionReference of(String id, String documentNumber, PublicAddress address) {
        return new ResolutionReference(id, address.to("resolutions", id), documentNumber);
    }
}
