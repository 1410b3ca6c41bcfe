package org.sequitur.texthistory;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;

/**
 * Kinds of difference between a text and its proposal. White space is ignored, as the two documents were typeset
 * differently.
 */
@EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
public enum TextChange {
    /** There is no proposal to compare with. */
    UNKNOWN,
    UNCHANGED,
    /** Only punctuation changed, no word. */
    PUNCTUATION,
    REWORDED,
    /** The text is not in the proposal. */
    ADDED
}
