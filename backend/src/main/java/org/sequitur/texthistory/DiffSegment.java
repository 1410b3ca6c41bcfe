package org.sequitur.texthistory;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;

/** Words that follow one another and share their fate, with the space before them. */
public record DiffSegment(Kind kind, String text) {

    /** What became of them. */
    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }
}
