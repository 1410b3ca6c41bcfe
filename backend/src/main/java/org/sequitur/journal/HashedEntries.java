package org.sequitur.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.sequitur.commitment.Commitment;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.paging.Slice;

/** The public journals with the texts that were hashed, from which readers compute all hashes again. */
@ApplicationScoped
public class HashedEntries {

    /**
     * An entry of the public chain.
     *
     * @param position from 1
     * @param hash as the entry stores it
     * @param hashedEntry what the hash is computed of; null for an internal entry, which the public chains of old journals have
     * @param hashedFact what the hash of the fact is computed of, without a text that was withdrawn; null where {@code hashedEntry}
     *     is, or if the fact is lost
     */
    public record HashedEntry(int position, String hash, String hashedEntry, String hashedFact) {}

    private final JournalEntries journal;
    private final Replays replays;

    HashedEntries(JournalEntries journal, Replays replays) {
        this.journal = journal;
        this.replays = replays;
    }

    /** The entries of the public chain, oldest first. */
    public Slice<HashedEntry> slice(Commitment commitment, PageRequest page) {
        var entries = journal.publicChain(commitment, page);
        var facts = replays.facts(commitment);
        return entries.with(entries.items().stream()
                .map(entry ->
                        hashed(entry, facts.getOrDefault(entry.kind(), Map.of()).get(entry.factId())))
                .toList());
    }

    private static HashedEntry hashed(JournalEntry entry, Fact fact) {
        return entry.internal()
                ? new HashedEntry(entry.position(), entry.hash(), null, null)
                : new HashedEntry(
                        entry.position(),
                        entry.hash(),
                        entry.hashedText(),
                        fact == null ? null : CanonicalJson.text(fact));
    }
}
