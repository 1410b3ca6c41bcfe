package org.sequitur.resolution;

import java.util.Optional;
import java.util.Set;
import org.sequitur.platform.language.LocalizedText;

/**
 * Committees by names that earlier classifications have and no resolution has today, as after a new name. Addresses
 * of lists, feeds, exports and frames keep these names.
 */
public interface FormerCommittees {

    /** The ids of the resolutions of which a committee of this name was in charge. */
    Set<String> resolutions(String name);

    /** The committee of this name, as it was registered last. */
    Optional<LocalizedText> committee(String name);
}
