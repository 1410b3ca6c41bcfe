package org.sequitur.resolution;

import org.sequitur.platform.http.PublicAddress;

/** Reference to a resolution. */
public record ResolutionReference(String resolutionId, String href, String documentNumber) {

    public static ResolutionReference of(Resolution resolution, PublicAddress address) {
        return new ResolutionReference(
                resolution.id(), address.to("resolutions", resolution.id()), resolution.documentNumber());
    }
}
