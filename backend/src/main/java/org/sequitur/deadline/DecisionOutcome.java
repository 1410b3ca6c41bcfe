package org.sequitur.deadline;

import com.fasterxml.jackson.annotation.JsonValue;
import org.sequitur.platform.code.Code;

/** What Parliament can say to a request. */
enum DecisionOutcome {
    GRANTED,
    REFUSED;

    /** What programs see. */
    @JsonValue
    String code() {
        return Code.of(name());
    }
}
