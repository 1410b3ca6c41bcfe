package org.sequitur.texthistory;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;

/** Consecutive words with the same diff result, with the space before them. */
public record DiffSegment(Kind kind, String text) {

    /** Diff result. */
    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }
}
