package org.sequitur.journal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sequitur.commitment.CommitmentReference;
import org.sequitur.commitment.JournalChain;
import org.sequitur.platform.http.PublicAddress;

/**
 * The publication of a fact by a user, without the content of the fact: for admins only.
 *
 * @param userId author's id; empty once the user was erased
 * @param internal whether the fact is not public
 */
public record AuthoredFact(
        UUID eventId,
        Instant happenedAt,
        Optional<String> userId,
        EventKind kind,
        PartyRepresentation by,
        CommitmentReference commitment,
        boolean internal) {

    static AuthoredFact of(JournalEntry entry, PublicAddress address) {
        return new AuthoredFact(
                entry.id(),
                entry.happenedAt(),
                entry.userId(),
                entry.kind(),
                PartyRepresentation.of(entry.body(), address),
                CommitmentReference.of(entry.commitment(), address),
                entry.chain() == JournalChain.INTERNAL);
    }
}
