package org.sequitur.statement;

import com.fasterxml.jackson.annotation.JsonValue;
import org.sequitur.platform.code.Code;

/** The state of the draft of a statement or of a report; in the order of the inbox. */
public enum StatementDraftState {
    /** One language is missing. */
    TO_TRANSLATE,
    READY_TO_PUBLISH,
    /** Another requirement of publication is not met. */
    STARTED,
    /** Its subject no longer allows publication. Computed, never stored. */
    CANNOT_BE_PUBLISHED;

    @JsonValue
    String code() {
        return Code.of(name());
    }
}
