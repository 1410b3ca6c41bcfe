package org.sequitur.platform.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** An enum constant that JSON contains as a code, such as {@code partlyImplemented}. */
public interface Coded {

    /** The enum constant's name. */
    String name();

    /** The code in the API: {@code partlyImplemented}. */
    @JsonValue
    default String code() {
        return Code.of(name());
    }
}
