package org.sequitur.journal;

import org.sequitur.commitment.CommitmentReference;
import org.sequitur.commitment.LinkRelation;
import org.sequitur.platform.http.PublicAddress;

/** The other commitment of an event in the public API. */
public record EventLink(LinkRelation relation, CommitmentReference commitment) {

    /** @param related null if the event is about no other commitment */
    static EventLink of(RelatedCommitment related, PublicAddress address) {
        return related == null
                ? null
                : new EventLink(related.relation(), CommitmentReference.of(related.commitment(), address));
    }
}
