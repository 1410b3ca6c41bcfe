package org.sequitur.user;

import com.fasterxml.jackson.annotation.JsonValue;
import org.sequitur.platform.code.Code;

/** Request body: how to invite the user again. */
public record CreateInvitation(Way by) {

    enum Way {
        MAIL,
        TEMPORARY_PASSWORD;

        @JsonValue
        String code() {
            return Code.of(name());
        }
    }
}
