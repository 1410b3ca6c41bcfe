package org.sequitur.closure;

import com.fasterxml.jackson.annotation.JsonValue;
import org.sequitur.platform.code.Code;

/** Whether Parliament closed the commitment or reopened it. */
enum ClosureKind {
    CLOSED,
    REOPENED;

    /** The code in the API. */
    @JsonValue
    String code() {
        return Code.of(name());
    }
}
