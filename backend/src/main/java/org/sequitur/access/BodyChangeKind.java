package org.sequitur.access;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.sequitur.platform.code.Code;

/** What is changed of a body. */
public enum BodyChangeKind {
    SECOND_PERSON_REQUIRED,
    SECOND_PERSON_NOT_REQUIRED;

    @JsonValue
    String code() {
        return Code.of(name());
    }

    /** The kinds with these codes of the contract. */
    public static Set<BodyChangeKind> named(Set<String> codes) {
        return Arrays.stream(values())
                .filter(kind -> codes.contains(kind.code()))
                .collect(Collectors.toSet());
    }
}
