package org.sequitur.user;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.sequitur.platform.code.Coded;

/** The kind of a change of an account. */
public enum AccountChangeKind implements Coded {
    INVITED,
    INVITED_AGAIN,
    RENAMED,
    LANGUAGE_CHANGED,
    ROLES_CHANGED,
    BODIES_CHANGED,
    /** An admin named another e-mail address; addresses are not recorded. */
    EMAIL_CHANGE_REQUESTED,
    /** The user confirmed it. */
    EMAIL_CHANGED,
    DEACTIVATED,
    ACTIVATED,
    ERASED;

    /** The kinds with these codes of the contract. */
    public static Set<AccountChangeKind> named(Set<String> codes) {
        return Arrays.stream(values())
                .filter(kind -> codes.contains(kind.code()))
                .collect(Collectors.toSet());
    }
}
