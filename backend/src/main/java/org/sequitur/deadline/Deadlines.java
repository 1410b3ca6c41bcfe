package org.sequitur.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.commitment.Commitment;
import org.sequitur.journal.EventCount;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.FactRepository;
import org.sequitur.journal.JournalEntries;
import org.sequitur.journal.MarkedFact;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.resolution.Resolution;
import org.sequitur.withdrawal.Withdrawals;

/** Repository of deadlines and requested deadlines. */
@ApplicationScoped
class Deadlines implements FactRepository<Deadline, DeadlineRepresentation> {

    private final JournalEntries journal;
    private final Withdrawals withdrawals;
    private final PublicAddress address;

    Deadlines(JournalEntries journal, Withdrawals withdrawals, PublicAddress address) {
        this.journal = journal;
        this.withdrawals = withdrawals;
        this.address = address;
    }

    /**
     * The deadlines with these ids in their public form, in no particular order, with the decisions published before a
     * moment.
     */
    List<DeadlineRepresentation> publicRepresentations(Collection<UUID> ids, Instant before) {
        var deadlines = published(ids);
        var decisions = decisions(deadlines);
        decisions.values().removeIf(decision -> !decision.publishedAt().isBefore(before));
        return represent(deadlines, decisions);
    }

    @Override
    public List<DeadlineRepresentation> represent(List<Deadline> deadlines) {
        return represent(deadlines, decisions(deadlines));
    }

    private List<DeadlineRepresentation> represent(List<Deadline> deadlines, Map<UUID, DeadlineDecision> decisions) {
        var ofDeadlines = withdrawals.find(deadlines);
        var ofDecisions = withdrawals.find(decisions.values());
        return deadlines.stream()
                .map(deadline -> DeadlineRepresentation.of(
                        deadline,
                        ofDeadlines.get(deadline.id()),
                        Optional.ofNullable(decisions.get(deadline.id()))
                                .map(decision ->
                                        DeadlineRepresentation.Decision.of(decision, ofDecisions.get(decision.id())))
                                .orElse(null),
                        address))
                .toList();
    }

    /** How many times the deadline in force changed, by row id, for commitments that had a deadline. */
    Map<Long, EventCount> changes(List<Commitment> commitments) {
        return journal.count(
                EnumSet.of(EventKind.DEADLINE_SET, EventKind.DEADLINE_GRANTED, EventKind.DEADLINE_ENTERED),
                commitments);
    }

    /** Whether Parliament's staff have already entered the deadline that was set on that day. */
    boolean isEntered(Commitment commitment, LocalDate setOn, LocalDate deadline) {
        return count("commitment = ?1 and setOn = ?2 and deadline = ?3", commitment, setOn, deadline) > 0;
    }

    /** Whether a deadline is published that was set or granted after that day. */
    boolean isAnyAfter(LocalDate day, Commitment commitment) {
        return getEntityManager()
                        .createQuery("""
                        select count(*) from Deadline f left join DeadlineDecision d on d.id = f.id
                        where f.commitment = :commitment
                        and (f.setOn > :day
                            or f.setOn is null and f.body is null and f.publishedAt >= :end
                            or d.outcome = :granted and d.publishedAt >= :end)""", Long.class)
                        .setParameter("commitment", commitment)
                        .setParameter("day", day)
                        .setParameter("end", BrusselsTime.end(day))
                        .setParameter("granted", DecisionOutcome.GRANTED)
                        .getSingleResult()
                > 0;
    }

    /** Parliament's decisions on those of these deadlines that were requested. */
    Map<UUID, DeadlineDecision> decisions(List<Deadline> deadlines) {
        return getEntityManager()
                .createQuery("from DeadlineDecision where id in ?1", DeadlineDecision.class)
                .setParameter(1, deadlines.stream().map(Deadline::id).toList())
                .getResultStream()
                .collect(Collectors.toMap(DeadlineDecision::id, Function.identity()));
    }

    /** The deadlines that Parliament set or granted, for a timeline; see {@code FactKind.marked}. */
    List<MarkedFact> marked(Resolution resolution, Instant before) {
        var set = getEntityManager().createQuery("""
                select c.rowId, f.id, f.publishedAt, f.setOn, f.deadline from Deadline f join f.commitment c
                where c.resolution = ?1 and f.publishedAt < ?2 and f.body is null""", Marked.class);
        var granted = getEntityManager().createQuery("""
                select c.rowId, f.id, f.publishedAt, r.deadline from DeadlineDecision f join f.commitment c join f.request r
                where c.resolution = ?1 and f.publishedAt < ?2 and f.outcome = GRANTED""", Granted.class);
        return Stream.concat(
                        set.setParameter(1, resolution)
                                .setParameter(2, before)
                                .getResultStream()
                                .map(Marked::fact),
                        granted.setParameter(1, resolution)
                                .setParameter(2, before)
                                .getResultStream()
                                .map(Granted::fact))
                .toList();
    }

    private record Marked(Long rowId, UUID id, Instant publishedAt, LocalDate setOn, LocalDate deadline) {

        MarkedFact fact() {
            return setOn == null
                    ? new MarkedFact(
                            rowId,
                            EventKind.DEADLINE_SET,
                            id,
                            publishedAt,
                            BrusselsTime.of(publishedAt),
                            null,
                            deadline)
                    : new MarkedFact(rowId, EventKind.DEADLINE_ENTERED, id, publishedAt, setOn, null, deadline);
        }
    }

    private record Granted(Long rowId, UUID id, Instant publishedAt, LocalDate deadline) {

        MarkedFact fact() {
            return new MarkedFact(
                    rowId, EventKind.DEADLINE_GRANTED, id, publishedAt, BrusselsTime.of(publishedAt), null, deadline);
        }
    }

    /** The days on which those of these deadlines were set that Parliament entered. */
    Map<UUID, LocalDate> madeOn(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery(
                        "select d.id, d.setOn from Deadline d where d.id in ?1 and d.setOn is not null", Made.class)
                .setParameter(1, ids)
                .getResultStream()
                .collect(Collectors.toMap(Made::id, Made::setOn));
    }

    private record Made(UUID id, LocalDate setOn) {}
}
