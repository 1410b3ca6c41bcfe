package org.sequitur.plausibility;

import com.fasterxml.jackson.annotation.JsonValue;
import org.sequitur.platform.code.Code;

/** The outcome for a statement that violates a plausibility rule. */
public enum PlausibilityOutcome {
    /** It cannot be published (400). */
    REFUSE,
    /** It is published if the request names the rule in {@code confirmed}; otherwise 409. */
    CONFIRM;

    @JsonValue
    public String code() {
        return Code.of(name());
    }
}
