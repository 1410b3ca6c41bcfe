package org.sequitur.closure;

import com.fasterxml.jackson.annotation.JsonValue;
import org.sequitur.platform.code.Code;

/** Whether Parliament closed it or took it up again. */
enum ClosureKind {
    CLOSED,
    REOPENED;

    /** What programs see. */
    @JsonValue
    String code() {
        return Code.of(name());
    }
}
