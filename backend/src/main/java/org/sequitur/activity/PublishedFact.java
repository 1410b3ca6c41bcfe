package org.sequitur.activity;

import org.sequitur.commitment.CommitmentReference;
import org.sequitur.journal.AuthoredFact;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.PartyRepresentation;

/** A fact that a user published, without its content. */
record PublishedFact(EventKind kind, PartyRepresentation by, CommitmentReference commitment, boolean internal) {

    static PublishedFact of(AuthoredFact fact) {
        return new PublishedFact(fact.kind(), fact.by(), fact.commitment(), fact.internal());
    }
}
