package org.sequitur.resolution;

import java.util.List;

/** The errata of a resolution's text. The feature that publishes errata implements it. */
public interface ResolutionErrata {

    /** As the public sees them, newest first; one for each confirmed proposal. */
    List<?> errata(Resolution resolution);

    /**
     * Applies the errata of the resolution to a document of it.
     *
     * @return the same content if there is nothing to correct
     */
    String applied(Resolution resolution, String document);
}
