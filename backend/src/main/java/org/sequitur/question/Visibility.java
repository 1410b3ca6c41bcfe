package org.sequitur.question;

import com.fasterxml.jackson.annotation.JsonValue;
import org.sequitur.platform.code.Code;

/** Whether all may read it, or only Parliament and the owner. */
enum Visibility {
    PUBLIC,
    INTERNAL;

    /** What programs see. */
    @JsonValue
    String code() {
        return Code.of(name());
    }
}
