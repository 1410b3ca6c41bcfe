package org.sequitur.journal;

import java.time.OffsetDateTime;
import org.sequitur.commitment.CommitmentReference;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.time.BrusselsTime;

/**
 * A journal entry in the public API.
 *
 * @param user author of the entry; null unless the caller is an admin
 */
public record EventRepresentation(
        String eventId,
        OffsetDateTime happenedAt,
        EventKind kind,
        PartyRepresentation by,
        UserReference user,
        CommitmentReference commitment,
        String factHref,
        String factHash,
        String hash,
        String previousHash) {

    static EventRepresentation of(JournalEntry entry, FactKinds kinds, PublicAddress address) {
        return new EventRepresentation(
                entry.id().toString(),
                BrusselsTime.timeOf(entry.happenedAt()),
                entry.kind(),
                PartyRepresentation.of(entry.body(), address),
                null,
                CommitmentReference.of(entry.commitment(), address),
                kinds.href(entry.kind(), entry.factId()),
                entry.factHash(),
                entry.hash(),
                entry.previousHash());
    }

    /** Label for readers. */
    public LocalizedText label() {
        return kind.meaning(by.body() != null).label();
    }

    EventRepresentation by(UserReference user) {
        return new EventRepresentation(
                eventId, happenedAt, kind, by, user, commitment, factHref, factHash, hash, previousHash);
    }
}
