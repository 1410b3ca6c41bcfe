package org.sequitur.statement;

import com.fasterxml.jackson.annotation.JsonValue;
import org.sequitur.platform.code.Code;

/** What a draft of a statement or of a report lacks; in the order of the inbox. */
public enum StatementDraftState {
    TO_TRANSLATE,
    READY_TO_PUBLISH,
    STARTED;

    @JsonValue
    String code() {
        return Code.of(name());
    }
}
