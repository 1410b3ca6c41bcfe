package org.sequitur.journal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.sequitur.commitment.CommitmentReference;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.time.BrusselsTime;

/**
 * A journal entry in the public API.
 *
 * @param madeOn the day of a statement of Parliament that was published on a later one; null for other events
 * @param outcome what it says; null if only the kind describes it
 * @param link the other commitment that it is about; null for most events
 * @param user author of the entry; null unless the caller is an admin
 */
public record EventRepresentation(
        String eventId,
        OffsetDateTime happenedAt,
        LocalDate madeOn,
        EventKind kind,
        EventOutcome outcome,
        PartyRepresentation by,
        UserReference user,
        CommitmentReference commitment,
        EventLink link,
        String factHref,
        String factHash,
        String hash,
        String previousHash) {

    /** The events of these entries, in the same order. */
    static List<EventRepresentation> of(List<JournalEntry> entries, FactKinds kinds, PublicAddress address) {
        var related = kinds.related(entries);
        var madeOn = kinds.madeOn(entries);
        var outcomes = kinds.outcomes(entries);
        return entries.stream()
                .map(entry -> of(
                        entry,
                        madeOn.get(entry.factId()),
                        outcomes.get(entry.id()),
                        related.get(entry.factId()),
                        kinds,
                        address))
                .toList();
    }

    private static EventRepresentation of(
            JournalEntry entry,
            LocalDate madeOn,
            FactOutcome outcome,
            RelatedCommitment related,
            FactKinds kinds,
            PublicAddress address) {
        return new EventRepresentation(
                entry.id().toString(),
                BrusselsTime.timeOf(entry.happenedAt()),
                entry.earlier(madeOn),
                entry.kind(),
                EventOutcome.of(outcome),
                PartyRepresentation.of(entry.body(), address),
                null,
                CommitmentReference.of(entry.commitment(), address),
                EventLink.of(related, address),
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
                eventId,
                happenedAt,
                madeOn,
                kind,
                outcome,
                by,
                user,
                commitment,
                link,
                factHref,
                factHash,
                hash,
                previousHash);
    }
}
