package org.sequitur.platform.identity;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A user's role: the Keycloak realm role of the same name in lower case. */
public enum Role {
    /** Parliament's staff: assesses, asks questions, sets deadlines, closes. */
    STAFF,
    /** Reports for the bodies that the token names. */
    AGENCY,
    /** Manages users and their bodies. */
    ADMIN;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
