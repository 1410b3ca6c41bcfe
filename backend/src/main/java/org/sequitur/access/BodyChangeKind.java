package org.sequitur.access;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.sequitur.platform.code.Coded;

/** What is changed of a body. */
public enum BodyChangeKind implements Coded {
    SECOND_PERSON_REQUIRED,
    SECOND_PERSON_NOT_REQUIRED;

    /** The kinds with these codes of the contract. */
    public static Set<BodyChangeKind> named(Set<String> codes) {
        return Arrays.stream(values())
                .filter(kind -> codes.contains(kind.code()))
                .collect(Collectors.toSet());
    }
}
