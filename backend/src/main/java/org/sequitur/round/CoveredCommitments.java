package org.sequitur.round;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sequitur.body.Body;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.Commitments;
import org.sequitur.commitment.OpenCommitments;
import org.sequitur.commitment.StateHistory;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.JournalEntries;
import org.sequitur.platform.time.BrusselsTime;

/** Finds the commitments of a round, and which reports were published on them within it. */
@ApplicationScoped
class CoveredCommitments {

    /** As many as a follow-up report prints. */
    static final int MAX = 1_000;

    private final EntityManager database;
    private final Commitments commitments;
    private final OpenCommitments openCommitments;
    private final StateHistory stateHistory;
    private final JournalEntries journal;
    private final Clock clock;

    CoveredCommitments(
            EntityManager database,
            Commitments commitments,
            OpenCommitments openCommitments,
            StateHistory stateHistory,
            JournalEntries journal,
            Clock clock) {
        this.database = database;
        this.commitments = commitments;
        this.openCommitments = openCommitments;
        this.stateHistory = stateHistory;
        this.journal = journal;
        this.clock = clock;
    }

    /** Ids of the commitments of a round that was opened, in no order. */
    List<String> ids(ReportingRound round) {
        return database.createQuery("select c.id from ReportingRound r join r.commitments c where r = ?1", String.class)
                .setParameter(1, round)
                .getResultList();
    }

    /**
     * The commitments on which a round would await reports if it was opened now, by resolution, in document order.
     *
     * @return at most one more than {@link #MAX}
     */
    List<Commitment> ofToday(ReportingRound round) {
        return openCommitments.owned(round.resolutionIds(), round.bodyIds(), MAX + 1);
    }

    /**
     * The commitments of a round, by resolution, in document order. One that Parliament closed before a report was published
     * awaits none, and is left out. Of a closed round they are those of the day on which it was closed.
     */
    List<CoveredCommitment> of(ReportingRound round) {
        if (!round.isOpened()) {
            return ofToday(round).stream()
                    .map(commitment -> new CoveredCommitment(commitment, commitment.owner(), null))
                    .toList();
        }
        var all = commitments.listByIds(ids(round));
        var until = round.isOpen() ? clock.instant() : round.closedAt();
        var states = stateHistory.find(all, BrusselsTime.of(until));
        var reports = journal.first(EventKind.REPORT_PUBLISHED, all, round.openedAt(), until);
        return all.stream()
                .filter(commitment -> reports.containsKey(commitment.rowId())
                        || !states.get(commitment).state().isClosed())
                .map(commitment -> new CoveredCommitment(
                        commitment, states.get(commitment).owner(), reports.get(commitment.rowId())))
                .toList();
    }

    /** The same by the id of the owner. */
    Map<String, List<CoveredCommitment>> byOwner(ReportingRound round) {
        return of(round).stream().collect(groupingBy(covered -> covered.owner().id(), TreeMap::new, toList()));
    }

    /** The owner of commitments that have the same one. */
    static Body ownerOf(List<CoveredCommitment> commitments) {
        return commitments.getFirst().owner();
    }
}
