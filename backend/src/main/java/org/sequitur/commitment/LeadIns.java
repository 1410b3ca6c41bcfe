package org.sequitur.commitment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.sequitur.platform.language.LocalizedText;

/**
 * The lead-in texts of a request, below the theme's heading, outermost first. A type of its own, so that the list is
 * stored in one column.
 */
record LeadIns(@JsonValue List<LocalizedText> texts) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    LeadIns {}
}
