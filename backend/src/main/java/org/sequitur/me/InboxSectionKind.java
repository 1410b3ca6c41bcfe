package org.sequitur.me;

import org.sequitur.platform.code.Coded;

/** Kinds of inbox sections. */
enum InboxSectionKind implements Coded {
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
    DISPUTES
}
