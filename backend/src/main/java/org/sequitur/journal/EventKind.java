package org.sequitur.journal;

import static org.sequitur.journal.JournalMessages.MESSAGES;

import org.sequitur.platform.code.Code;
import org.sequitur.platform.code.Meaning;

/** Kinds of events in a commitment's journal. */
public enum EventKind implements Code {
    REPORT_PUBLISHED,
    ASSESSED,
    RESPONSE_RECORDED,
    DEADLINE_SET,
    DEADLINE_REQUESTED,
    DEADLINE_GRANTED,
    DEADLINE_REFUSED,
    QUESTION_ASKED,
    QUESTION_ANSWERED,
    EVIDENCE_WITHDRAWN,
    CLOSED,
    REOPENED,
    RETITLED,
    WORDING_CORRECTED,
    LINKED,
    UNLINKED,
    TEXT_WITHDRAWN;

    private static final Meaning RESPONSE_OF_THE_GOVERNMENT =
            new Meaning(MESSAGES.governmentResponse(), MESSAGES.governmentResponseDefinition());
    private static final Meaning DECLARATION_OF_THE_OWNER =
            new Meaning(MESSAGES.declaration(), MESSAGES.declarationDefinition());

    private final Meaning meaning = Meaning.of(this);

    /**
     * The meaning of one event. A code covers two different statements: the Government's response, which Parliament
     * records, and an owner's declaration about its own competence.
     *
     * @param byBody whether a body published it, not Parliament
     */
    public Meaning meaning(boolean byBody) {
        if (this != RESPONSE_RECORDED) {
            return meaning;
        }
        return byBody ? DECLARATION_OF_THE_OWNER : RESPONSE_OF_THE_GOVERNMENT;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
