package org.sequitur.resolution;

import java.time.LocalDate;
import org.sequitur.platform.language.LocalizedText;

/**
 * Title and identification of a resolution, such as its number and session.
 *
 * @param committee the committee in charge; null if not stated, as the legislature
 */
public record ResolutionTitle(
        String resolutionId,
        String documentNumber,
        String session,
        LocalizedText title,
        LocalDate adoptedOn,
        LocalizedText committee,
        String legislature) {

    /** Such as {@code A-590 (2022-2023)}. */
    public String citation() {
        return "%s (%s)".formatted(documentNumber, session);
    }
}
