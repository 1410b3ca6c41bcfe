package org.sequitur.platform.identity;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What somebody may do here: the realm's role of the same name, in lower case. */
public enum Role {
    /** Parliament's: assesses, asks, sets deadlines, closes. */
    STAFF,
    /** Speaks for the bodies that the token names. */
    AGENCY,
    /** Says who speaks for which body. */
    ADMIN;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
