package org.sequitur.resolution;

import org.sequitur.platform.language.LocalizedText;

/**
 * What a resolution is called.
 *
 * @param committee the committee in charge; null if not stated
 */
public record ResolutionTitle(
        String resolutionId, String documentNumber, String session, LocalizedText title, LocalizedText committee) {

    /** Such as {@code A-590 (2022-2023)}. */
    public String citation() {
        return "%s (%s)".formatted(documentNumber, session);
    }
}
