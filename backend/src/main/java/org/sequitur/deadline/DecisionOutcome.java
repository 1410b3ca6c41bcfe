package org.sequitur.deadline;

import com.fasterxml.jackson.annotation.JsonValue;
import org.sequitur.platform.code.Code;

/** The possible decisions on a requested deadline. */
enum DecisionOutcome {
    GRANTED,
    REFUSED;

    /** The code in the API. */
    @JsonValue
    String code() {
        return Code.of(name());
    }
}
