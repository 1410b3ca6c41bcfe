package org.sequitur.resolution;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The errata of a resolution's text. The feature that publishes errata implements it. */
public interface ResolutionErrata {

    /** The errata as the public sees them, newest first; one for each confirmed proposal. */
    List<?> errata(Resolution resolution);

    /**
     * The day of the latest erratum that corrected the printed words of a request, of what introduces it or of its theme's
     * heading, by commitmentId; without the requests whose words no erratum corrected.
     */
    Map<String, LocalDate> wordingCorrectedOn(Resolution resolution);

    /**
     * Applies the errata of the resolution to a document of it.
     *
     * @return the same content if there is nothing to correct
     */
    String applied(Resolution resolution, String document);
}
