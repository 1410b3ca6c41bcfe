package org.sequitur.journal;

import static org.sequitur.journal.JournalMessages.MESSAGES;
import static org.sequitur.journal.NotifiedParty.AUTHOR;
import static org.sequitur.journal.NotifiedParty.FORMER_OWNER;
import static org.sequitur.journal.NotifiedParty.JOINT_OWNERS;
import static org.sequitur.journal.NotifiedParty.OWNER;
import static org.sequitur.journal.NotifiedParty.OWNERS_OF_LINKED;
import static org.sequitur.journal.NotifiedParty.PARLIAMENT;

import java.util.Set;
import org.sequitur.platform.code.Code;
import org.sequitur.platform.code.Meaning;

/**
 * Kinds of events in a commitment's journal, each with the parties that are told of it, in the inbox and by mail: the only
 * such table. {@code docs/notifications.md} explains it.
 */
public enum EventKind implements Code {
    REPORT_PUBLISHED(Set.of(OWNER, AUTHOR, PARLIAMENT, JOINT_OWNERS, OWNERS_OF_LINKED)),
    ASSESSED(Set.of(OWNER, JOINT_OWNERS)),
    RESPONSE_RECORDED(Set.of(OWNER, JOINT_OWNERS, PARLIAMENT)),
    DEADLINE_SET(Set.of(OWNER, JOINT_OWNERS)),
    DEADLINE_REQUESTED(Set.of(PARLIAMENT)),
    DEADLINE_GRANTED(Set.of(OWNER, JOINT_OWNERS)),
    DEADLINE_REFUSED(Set.of(OWNER)),
    QUESTION_ASKED(Set.of(OWNER, JOINT_OWNERS)),
    QUESTION_ANSWERED(Set.of(OWNER, JOINT_OWNERS, PARLIAMENT)),
    EVIDENCE_WITHDRAWN(Set.of(OWNER, AUTHOR, PARLIAMENT)),
    CLOSED(Set.of(OWNER, JOINT_OWNERS, OWNERS_OF_LINKED)),
    REOPENED(Set.of(OWNER, JOINT_OWNERS, OWNERS_OF_LINKED)),
    RETITLED(Set.of()),
    WORDING_CORRECTED(Set.of(OWNER, JOINT_OWNERS)),
    OWNER_CORRECTED(Set.of(OWNER, FORMER_OWNER, JOINT_OWNERS)),
    HEADING_CORRECTED(Set.of(OWNER, JOINT_OWNERS)),
    LINKED(Set.of(OWNER, JOINT_OWNERS)),
    UNLINKED(Set.of(OWNER, JOINT_OWNERS)),
    HANDED_OVER(Set.of(OWNER, FORMER_OWNER, JOINT_OWNERS, OWNERS_OF_LINKED)),
    OWNER_KEPT(Set.of(OWNER)),
    TEXT_WITHDRAWN(Set.of(OWNER, AUTHOR, PARLIAMENT)),
    RESPONSE_ENTERED(Set.of(OWNER, JOINT_OWNERS)),
    DEADLINE_ENTERED(Set.of(OWNER, JOINT_OWNERS));

    private static final Meaning RESPONSE_OF_THE_GOVERNMENT =
            new Meaning(MESSAGES.governmentResponse(), MESSAGES.governmentResponseDefinition());
    private static final Meaning DECLARATION_OF_THE_OWNER =
            new Meaning(MESSAGES.declaration(), MESSAGES.declarationDefinition());

    private static final Meaning ENTERED_REPORT =
            new Meaning(MESSAGES.enteredReport(), MESSAGES.enteredReportDefinition());

    private final Meaning meaning = Meaning.of(this);
    private final Set<NotifiedParty> notifiedParties;

    EventKind(Set<NotifiedParty> notifiedParties) {
        this.notifiedParties = notifiedParties;
    }

    /**
     * The parties that are told of such an event, except the one that published it. Of an internal event, only owner and
     * Parliament are told. Empty if no party is told.
     */
    public Set<NotifiedParty> notifiedParties() {
        return notifiedParties;
    }

    /**
     * The meaning of one event. Two codes cover two different statements each: the Government's response, which Parliament
     * records, and an owner's declaration about its own competence; a report that its owner publishes, and an earlier one that
     * Parliament enters.
     *
     * @param byBody whether a body published it, not Parliament
     */
    public Meaning meaning(boolean byBody) {
        return switch (this) {
            case RESPONSE_RECORDED -> byBody ? DECLARATION_OF_THE_OWNER : RESPONSE_OF_THE_GOVERNMENT;
            case REPORT_PUBLISHED -> byBody ? meaning : ENTERED_REPORT;
            default -> meaning;
        };
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
