package org.sequitur.statement;

import com.fasterxml.jackson.annotation.JsonValue;
import org.sequitur.platform.code.Code;

/** Kinds of statements whose drafts are shared. */
public enum StatementKind {
    ANSWER,
    DEADLINE_REQUEST,
    DECLARATION,
    ASSESSMENT,
    QUESTION,
    DEADLINE,
    DEADLINE_DECISION,
    GOVERNMENT_RESPONSE,
    CLOSURE,
    REOPENING,
    SHORT_TITLE,
    FOREWORD;

    @JsonValue
    String code() {
        return Code.of(name());
    }
}
