package org.sequitur.user;

import java.util.Locale;

/** Request body: the address that an account is to have. */
public record CreateEmail(String email) {

    /** The address in lower case, as Keycloak stores it. */
    String normalized() {
        return email.toLowerCase(Locale.ROOT);
    }
}
