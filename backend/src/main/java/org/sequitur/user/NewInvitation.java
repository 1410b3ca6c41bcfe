package org.sequitur.user;

import com.fasterxml.jackson.annotation.JsonValue;
import org.sequitur.platform.code.Code;

/** How somebody is to be invited again. */
public record NewInvitation(Way by) {

    enum Way {
        MAIL,
        TEMPORARY_PASSWORD;

        @JsonValue
        String code() {
            return Code.of(name());
        }
    }
}
