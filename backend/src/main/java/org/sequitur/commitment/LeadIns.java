package org.sequitur.commitment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.sequitur.platform.language.LocalizedText;

/** The words above a request, below the theme's heading, outermost first; a list of its own so that it is one column. */
record LeadIns(@JsonValue List<LocalizedText> texts) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    LeadIns {}
}
