package org.sequitur.texthistory;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;

/** How far a text went from its proposal. Spaces do not count: the two documents were not set alike. */
@EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
public enum Change {
    /** There is no proposal to compare it with. */
    UNKNOWN,
    UNCHANGED,
    /** Signs changed, but no word. */
    PUNCTUATION,
    REWORDED,
    /** It was not in the proposal. */
    ADDED
}
