package org.sequitur.journal;

import static org.sequitur.journal.JournalMessages.MESSAGES;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.sequitur.body.Body;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.CommitmentState;
import org.sequitur.commitment.JournalChain;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.time.BrusselsTime;

/** Replays a commitment's journal entry by entry, and computes the state that results. */
final class Replay {

    private static final Map<JournalChain, LocalizedText> NAMES = Map.of(
            JournalChain.PUBLIC, MESSAGES.publicChain(),
            JournalChain.INTERNAL, MESSAGES.internalChain());

    private final Commitment commitment;
    private final Map<EventKind, Map<UUID, Fact>> facts;
    private final List<WithdrawnText> withdrawals;
    private final List<LocalizedText> findings = new ArrayList<>();
    private final SortedMap<LocalDate, CommitmentState> periods = new TreeMap<>();
    private CommitmentState state;
    private LocalizedText shortTitle;
    private Body owner;

    /** @param facts all facts published about it */
    Replay(Commitment commitment, Map<EventKind, Map<UUID, Fact>> facts) {
        this.commitment = commitment;
        this.facts = facts;
        this.withdrawals = facts.values().stream()
                .flatMap(ofKind -> ofKind.values().stream())
                .map(Fact::withdraws)
                .filter(Objects::nonNull)
                .toList();
        this.state = CommitmentState.initial(commitment.resolution().followedSinceOn());
        this.periods.put(commitment.resolution().adoptedOn(), state);
    }

    /**
     * Replays one chain. The chains can be replayed one after the other, as internal entries do not change public
     * state.
     *
     * @param entries all of that chain, in order
     */
    void replay(JournalChain chain, List<JournalEntry> entries) {
        var name = NAMES.get(chain);
        var previous = (String) null;
        var earliest = Instant.MIN;
        for (var i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            if (entry.position() != i + 1
                    || !Objects.equals(entry.previousHash(), previous)
                    || !entry.hash().equals(entry.computedHash())) {
                findings.add(MESSAGES.entryChanged(name, i + 1));
            }
            if (entry.happenedAt().isBefore(earliest)) {
                findings.add(MESSAGES.entryEarlier(name, i + 1));
            }
            earliest = entry.happenedAt();
            previous = entry.hash();
            var fact = facts.getOrDefault(entry.kind(), Map.of()).get(entry.factId());
            if (fact == null || !isAsPublished(fact, entry)) {
                findings.add(MESSAGES.factChanged(name, i + 1));
            } else {
                record(fact.applyTo(state), BrusselsTime.of(fact.publishedAt()));
                shortTitle = fact.shortTitleAfter(shortTitle);
                owner = fact.ownerAfter(owner);
            }
        }
        var end = commitment.journalHead(chain);
        if (entries.size() != end.length() || !Objects.equals(previous, end.hash())) {
            findings.add(MESSAGES.headChanged(name));
        }
    }

    private void record(CommitmentState after, LocalDate day) {
        if (!after.equals(state)) {
            var last = periods.lastKey();
            periods.put(last.isBefore(day) ? day : last, after);
            state = after;
        }
    }

    /**
     * Compares the fact with its entry's hash; after a withdrawal of its text, with the remaining hash in the
     * withdrawal, which has an entry too.
     */
    private boolean isAsPublished(Fact fact, JournalEntry entry) {
        var withdrawal = withdrawals.stream()
                .filter(withdrawn -> withdrawn.isOf(fact))
                .findFirst()
                .orElse(null);
        var hash = CanonicalJson.hash(fact);
        return withdrawal == null
                ? hash.equals(entry.factHash())
                : entry.factHash().equals(withdrawal.hash()) && hash.equals(withdrawal.remainingHash());
    }

    /** Differences from what the API wrote. */
    List<LocalizedText> findings() {
        return findings;
    }

    /** The expected state. */
    CommitmentState state() {
        return state;
    }

    /** The expected periods of states, by their first day. */
    SortedMap<LocalDate, CommitmentState> periods() {
        return periods;
    }

    /** The expected owner; null if no fact sets one. */
    Body owner() {
        return owner;
    }

    /** The expected short title; null if no fact sets one. */
    LocalizedText shortTitle() {
        return shortTitle;
    }
}
