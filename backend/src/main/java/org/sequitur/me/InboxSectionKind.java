package org.sequitur.me;

import com.fasterxml.jackson.annotation.JsonValue;
import org.sequitur.platform.code.Code;

/** Kinds of inbox sections. */
enum InboxSectionKind {
    QUESTIONS_TO_ANSWER,
    RETURNED_REPORTS,
    OVERDUE,
    DUE_SOON,
    SILENT,
    DRAFTS,
    NEWS,
    MINE,
    REPORTS_TO_ASSESS,
    DEADLINE_REQUESTS,
    DECLARATIONS,
    NEW_ANSWERS,
    OVERDUE_ANSWERS,
    DISPUTES;

    @JsonValue
    String code() {
        return Code.of(name());
    }
}
