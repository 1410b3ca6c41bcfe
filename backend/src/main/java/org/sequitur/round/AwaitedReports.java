package org.sequitur.round;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sequitur.body.Body;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.Commitments;
import org.sequitur.commitment.OpenCommitments;
import org.sequitur.journal.DatedFact;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.FormerOwners;
import org.sequitur.journal.JournalEntries;

/** Finds the commitments of a round, and which reports the bodies responsible for them published within it. */
@ApplicationScoped
class AwaitedReports {

    /** The greatest number of commitments of a round: as many as a follow-up report prints. */
    static final int MAX = 1_000;

    private static final Set<EventKind> CLOSURES = EnumSet.of(EventKind.CLOSED, EventKind.REOPENED);

    private final ReportingRounds rounds;
    private final Commitments commitments;
    private final OpenCommitments openCommitments;
    private final FormerOwners formerOwners;
    private final JournalEntries journal;
    private final Clock clock;

    AwaitedReports(
            ReportingRounds rounds,
            Commitments commitments,
            OpenCommitments openCommitments,
            FormerOwners formerOwners,
            JournalEntries journal,
            Clock clock) {
        this.rounds = rounds;
        this.commitments = commitments;
        this.openCommitments = openCommitments;
        this.formerOwners = formerOwners;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The commitments on which a round would await reports if it was opened now, by resolution, in document order.
     *
     * @return at most one more than {@link #MAX}
     */
    List<Commitment> findOfToday(ReportingRound round) {
        return openCommitments.all(round.resolutionIds(), round.bodyIds(), MAX + 1);
    }

    /**
     * The reports that a round awaits or has: one of each body that is responsible for a commitment, by resolution, in
     * document order, the owner first. A commitment that Parliament closed awaits none. Of a closed round they are those at
     * the moment of its closing.
     *
     * @param bodyIds only of these bodies; empty for all
     */
    List<AwaitedReport> find(ReportingRound round, Set<String> bodyIds) {
        return all(round, bodyIds).stream()
                .filter(awaited ->
                        bodyIds.isEmpty() || bodyIds.contains(awaited.body().id()))
                .toList();
    }

    private List<AwaitedReport> all(ReportingRound round, Set<String> bodyIds) {
        if (!round.isOpened()) {
            return findOfToday(round).stream()
                    .flatMap(commitment -> commitment.responsibleBodies().stream()
                            .filter(body -> round.asks(body))
                            .map(body -> new AwaitedReport(commitment, body, null)))
                    .toList();
        }
        // All are read for a closed round, as the owners may have changed since.
        var all = commitments.listByIds(
                bodyIds.isEmpty() || !round.isOpen()
                        ? rounds.commitmentIds(round)
                        : rounds.commitmentIds(round, bodyIds));
        if (all.isEmpty()) {
            return List.of();
        }
        var until = round.isOpen() ? clock.instant() : round.closedAt();
        var firstOwners = formerOwners.ownersAt(round.openedAt(), all);
        var owners = formerOwners.ownersAt(until, all);
        var closures = journal.next(CLOSURES, all, until);
        var reports = journal.dated(EventKind.REPORT_PUBLISHED, all, round.openedAt(), until);
        return all.stream()
                .flatMap(commitment -> {
                    var id = commitment.rowId();
                    var owner = owners.getOrDefault(id, commitment.owner());
                    var ownerIsAsked = round.asks(owner) || round.asks(firstOwners.getOrDefault(id, owner));
                    var closed = isClosed(commitment, closures.get(id));
                    return ofCommitment(commitment, owner, reports.getOrDefault(id, List.of()))
                            .filter(awaited -> awaited.isOf(owner) ? ownerIsAsked : round.asks(awaited.body()))
                            .filter(awaited -> awaited.isPublished() || !closed);
                })
                .toList();
    }

    /**
     * One of each responsible body. The owner has its first report or that of a former owner; an earlier report that Parliament's staff
     * entered counts for no round.
     */
    private static Stream<AwaitedReport> ofCommitment(Commitment commitment, Body owner, List<DatedFact> reports) {
        var bodies = commitment.responsibleBodies(owner);
        var jointOwnerIds = bodies.stream().skip(1).map(Body::id).collect(toSet());
        return bodies.stream()
                .map(body -> new AwaitedReport(
                        commitment,
                        body,
                        reports.stream()
                                .filter(report -> report.bodyId() != null)
                                .filter(report -> body.id().equals(owner.id())
                                        ? !jointOwnerIds.contains(report.bodyId())
                                        : body.id().equals(report.bodyId()))
                                .findFirst()
                                .orElse(null)));
    }

    /** @param next the first closure or reopening after that moment; null if there is none */
    private static boolean isClosed(Commitment commitment, EventKind next) {
        return next == null ? commitment.state().isClosed() : next == EventKind.REOPENED;
    }

    /** The reports that {@link #find} returns, by the id of the body. */
    Map<String, List<AwaitedReport>> byBody(ReportingRound round, Set<String> bodyIds) {
        return find(round, bodyIds).stream()
                .collect(groupingBy(awaited -> awaited.body().id(), TreeMap::new, toList()));
    }
}
