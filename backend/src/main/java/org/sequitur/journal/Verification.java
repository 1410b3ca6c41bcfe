package org.sequitur.journal;

import static org.sequitur.journal.JournalMessages.MESSAGES;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.sequitur.commitment.CommitmentState;
import org.sequitur.commitment.Commitments;
import org.sequitur.commitment.StateHistory;
import org.sequitur.platform.language.LocalizedText;

/** Recomputes all hashes and projections, to detect changes that were not made through the API. */
@ApplicationScoped
public class Verification {

    /**
     * A difference from what was published.
     *
     * @param where a commitment's id, or another location in the API
     */
    public record Finding(String where, LocalizedText what) {}

    private final EntityManager database;
    private final Commitments commitments;
    private final StateHistory stateHistory;
    private final Replays replays;
    private final FactKinds kinds;
    private final List<IntegrityCheck> checks;

    Verification(
            EntityManager database,
            Commitments commitments,
            StateHistory stateHistory,
            Replays replays,
            FactKinds kinds,
            @All List<IntegrityCheck> checks) {
        this.database = database;
        this.commitments = commitments;
        this.stateHistory = stateHistory;
        this.replays = replays;
        this.kinds = kinds;
        this.checks = checks;
    }

    /** The ids of all commitments that have journal entries. */
    @Transactional
    public List<String> journals() {
        // Both counts: entries or the heads of the chains may be lost.
        var ids = new TreeSet<>(commitments.withJournal());
        ids.addAll(database.createQuery("select distinct e.commitment.id from JournalEntry e", String.class)
                .getResultList());
        return List.copyOf(ids);
    }

    /** Empty if the commitment's journal, facts and state agree. */
    @Transactional
    public List<Finding> findings(String commitmentId) {
        var commitment = commitments.get(commitmentId);
        var replay = replays.of(commitment);
        var findings = new ArrayList<>(replay.findings());
        if (findings.isEmpty() && !replay.state().equals(commitment.state())) {
            findings.add(MESSAGES.stateDiffers());
        }
        if (findings.isEmpty() && !changes(replay.periods()).equals(changes(stateHistory.all(commitment)))) {
            findings.add(MESSAGES.pastStateDiffers());
        }
        if (replay.shortTitle() != null && !replay.shortTitle().equals(commitment.shortTitle())) {
            findings.add(MESSAGES.shortTitleDiffers());
        }
        if (replay.owner() != null
                && !replay.owner().id().equals(commitment.owner().id())) {
            findings.add(MESSAGES.ownerDiffers());
        }
        checks.forEach(check -> findings.addAll(check.findings(commitment)));
        return findings.stream().map(what -> new Finding(commitmentId, what)).toList();
    }

    /** Only the days on which the state changed: consecutive periods with the same state are equivalent for readers. */
    private static SortedMap<LocalDate, CommitmentState> changes(SortedMap<LocalDate, CommitmentState> periods) {
        var changes = new TreeMap<LocalDate, CommitmentState>();
        periods.forEach((day, state) -> {
            if (changes.isEmpty() || !changes.lastEntry().getValue().equals(state)) {
                changes.put(day, state);
            }
        });
        return changes;
    }

    /** Texts outside of journals that were deleted without a withdrawal, each named by its location in the API. */
    @Transactional
    public List<Finding> findingsBesideJournals() {
        return kinds.outsideJournals().stream()
                .flatMap(text ->
                        database.createQuery(text.wipedWithoutWithdrawal(), UUID.class).getResultList().stream()
                                .map(id ->
                                        new Finding(text.collection() + "/" + id, MESSAGES.wipedWithoutWithdrawal())))
                .toList();
    }
}
