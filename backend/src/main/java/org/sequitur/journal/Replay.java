package org.sequitur.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.CommitmentState;
import org.sequitur.commitment.JournalChain;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.time.BrusselsTime;

/** Replays a commitment's journal entry by entry, and computes the state that results. */
final class Replay {

    private static final Map<JournalChain, LocalizedText> NAMES = Map.of(
            JournalChain.PUBLIC, new LocalizedText("journal", "journaal"),
            JournalChain.INTERNAL, new LocalizedText("journal interne", "interne journaal"));

    private final Commitment commitment;
    private final Map<EventKind, Map<UUID, Fact>> facts;
    private final List<WithdrawnText> withdrawals;
    private final List<LocalizedText> findings = new ArrayList<>();
    private final SortedMap<LocalDate, CommitmentState> periods = new TreeMap<>();
    private CommitmentState state;
    private LocalizedText shortTitle;

    /** @param facts all facts published about it */
    Replay(Commitment commitment, Map<EventKind, Map<UUID, Fact>> facts) {
        this.commitment = commitment;
        this.facts = facts;
        this.withdrawals = facts.values().stream()
                .flatMap(ofKind -> ofKind.values().stream())
                .map(Fact::withdraws)
                .filter(Objects::nonNull)
                .toList();
        this.state = CommitmentState.adopted(commitment.resolution().adoptedOn());
        this.periods.put(commitment.resolution().adoptedOn(), state);
    }

    /**
     * Replays one chain. The chains can be replayed one after the other, as internal entries do not change public
     * state.
     *
     * @param entries all of that chain, in order
     */
    void follow(JournalChain chain, List<JournalEntry> entries) {
        var previous = (String) null;
        var earliest = Instant.MIN;
        for (var i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            if (entry.position() != i + 1
                    || !Objects.equals(entry.previousHash(), previous)
                    || !entry.hash().equals(entry.computedHash())) {
                addFinding(
                        chain,
                        i + 1,
                        "l'inscription %2$d du %1$s a été changée",
                        "inschrijving %2$d van het %1$s is gewijzigd");
            }
            if (entry.happenedAt().isBefore(earliest)) {
                addFinding(
                        chain,
                        i + 1,
                        "l'inscription %2$d du %1$s est datée d'avant la précédente",
                        "inschrijving %2$d van het %1$s is vóór de vorige gedateerd");
            }
            earliest = entry.happenedAt();
            previous = entry.hash();
            var fact = facts.getOrDefault(entry.kind(), Map.of()).get(entry.factId());
            if (fact == null || !isAsPublished(fact, entry)) {
                addFinding(
                        chain,
                        i + 1,
                        "le fait de l'inscription %2$d du %1$s a été changé",
                        "het feit van inschrijving %2$d van het %1$s is gewijzigd");
            } else {
                record(fact.applyTo(state), BrusselsTime.of(fact.publishedAt()));
                shortTitle = fact.shortTitleAfter(shortTitle);
            }
        }
        var end = commitment.journalHead(chain);
        if (entries.size() != end.length() || !Objects.equals(previous, end.hash())) {
            addFinding(chain, end.length(), "la fin du %s a été changée", "het einde van het %s is gewijzigd");
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

    private void addFinding(JournalChain chain, int position, String fr, String nl) {
        var name = NAMES.get(chain);
        findings.add(new LocalizedText(fr.formatted(name.fr(), position), nl.formatted(name.nl(), position)));
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

    /** The expected short title; null if no fact sets one. */
    LocalizedText shortTitle() {
        return shortTitle;
    }
}
