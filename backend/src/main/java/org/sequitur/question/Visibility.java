package org.sequitur.question;

import com.fasterxml.jackson.annotation.JsonValue;
import org.sequitur.platform.code.Code;

/** Whether a question is public, or visible to Parliament and the owner only. */
enum Visibility {
    PUBLIC,
    INTERNAL;

    /** Code in the API. */
    @JsonValue
    String code() {
        return Code.of(name());
    }
}
