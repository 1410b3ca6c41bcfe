package org.sequitur.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.ImplementationStatus;
import org.sequitur.journal.ConcernedBodies;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.Ids;
import org.sequitur.journal.MarkedFact;
import org.sequitur.journal.NotifiedParty;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.resolution.Resolution;

/** Repository of published reports. */
@ApplicationScoped
public class ProgressReports implements PanacheRepositoryBase<ProgressReport, UUID>, ConcernedBodies {

    private static final String OF_COMMITMENT =
            "from ProgressReport r where r.commitment = ?1 order by " + ReportOrder.LATEST_FIRST.formatted("r");

    private final ReportRepresentations representations;

    ProgressReports(ReportRepresentations representations) {
        this.representations = representations;
    }

    @Override
    public NotifiedParty party() {
        return NotifiedParty.AUTHOR;
    }

    /** The reports that Parliament's staff entered in the name of these bodies. */
    @Override
    public List<UUID> factsConcerning(Set<String> bodies, LocalDate since) {
        return getEntityManager()
                .createQuery(
                        "select r.id from ProgressReport r where r.reportedAt is not null and r.body.id in ?1"
                                + " and r.publishedAt >= ?2",
                        UUID.class)
                .setParameter(1, bodies)
                .setParameter(2, BrusselsTime.end(since.minusDays(1)))
                .getResultList();
    }

    /** The reports with these ids as a follow-up report prints them, in no order. */
    List<PrintedProgressReport> printed(Collection<UUID> ids) {
        var reports = withoutEvidence(ids);
        var repeated = withoutEvidence(reports.stream()
                        .map(ProgressReportRepresentation::unchangedFrom)
                        .filter(Objects::nonNull)
                        .map(RelatedReport::progressReportId)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(report -> UUID.fromString(report.progressReportId()), Function.identity()));
        return reports.stream()
                .map(report -> new PrintedProgressReport(
                        report,
                        report.unchangedFrom() == null
                                ? null
                                : repeated.get(report.unchangedFrom().progressReportId())))
                .toList();
    }

    private List<ProgressReportRepresentation> withoutEvidence(Collection<UUID> ids) {
        return representations.withoutEvidence(published(ids));
    }

    private List<ProgressReport> published(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** Whether Parliament's staff have already entered a report of the same day and status. */
    boolean isEnteredTwice(ProgressReport report) {
        return report.isEntered()
                && count(
                                "commitment = ?1 and reportedAt >= ?2 and reportedAt < ?3 and implementationStatus = ?4"
                                        + " and id <> ?5",
                                report.commitment(),
                                BrusselsTime.end(report.day().minusDays(1)),
                                BrusselsTime.end(report.day()),
                                report.implementationStatus(),
                                report.id())
                        > 0;
    }

    /** The days on which the reports with these ids were made. */
    public Map<UUID, LocalDate> daysOf(Collection<UUID> ids) {
        return published(ids).stream().collect(Collectors.toMap(ProgressReport::id, ProgressReport::day));
    }

    /** The items of these ids whose reports are published, in the public API, in no order. */
    public List<EvidenceItemRepresentation> publicEvidence(Collection<UUID> itemIds) {
        return representations.ofPublished(itemIds);
    }

    /** The report on a commitment that was made last. */
    public Optional<ProgressReport> latest(Commitment commitment) {
        return find(OF_COMMITMENT, commitment).firstResultOptional();
    }

    /** The id of the report that was made last, by the commitment's id; without an entry for commitments that have none. */
    public Map<String, UUID> latestIds(Collection<Commitment> commitments) {
        var latest = new HashMap<String, UUID>();
        if (!commitments.isEmpty()) {
            getEntityManager()
                    .createQuery(
                            "select c.id as commitment, r.id as report from ProgressReport r join r.commitment c where c in ?1"
                                    + " order by " + ReportOrder.LATEST_FIRST.formatted("r"),
                            Tuple.class)
                    .setParameter(1, commitments)
                    .getResultStream()
                    .forEach(row ->
                            latest.putIfAbsent(row.get("commitment", String.class), row.get("report", UUID.class)));
        }
        return latest;
    }

    /**
     * Locks the row of the report, if there is one, until the transaction ends. Call it before the commitment is locked,
     * as the withdrawal of its text does: a fact that refers to the report locks its row, and would deadlock otherwise.
     */
    public void lock(UUID id) {
        findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Locks the row of the report as {@link #lock(UUID)} does, and returns it.
     *
     * @throws Problem 404 if there is none
     */
    public ProgressReport lock(String id) {
        lock(Ids.uuid(id));
        return get(id);
    }

    /** @throws Problem 404 if there is none */
    public ProgressReport get(String id) {
        return find(id).orElseThrow(() -> Problem.notFound(id));
    }

    Optional<ProgressReport> find(String id) {
        return findByIdOptional(Ids.uuid(id));
    }

    /** The report on that commitment that was published together with this one; null if there is none. */
    ProgressReport publishedTogether(ProgressReport report, Commitment commitment) {
        return report == null || report.publicationId() == null
                ? null
                : find("publicationId = ?1 and commitment = ?2", report.publicationId(), commitment)
                        .firstResult();
    }

    boolean isPublished(UUID id) {
        return count("id", id) > 0;
    }

    long countOf(Commitment commitment) {
        return count("commitment", commitment);
    }

    /** The report that was made last comes first. */
    List<ProgressReport> findByCommitment(Commitment commitment, int offset, int limit) {
        return limit <= 0
                ? List.of()
                : find(OF_COMMITMENT, commitment)
                        .range(offset, offset + limit - 1)
                        .list();
    }

    /** The facts that a timeline shows; see {@code FactKind.marked}. */
    List<MarkedFact> marked(Resolution resolution, Instant before) {
        return getEntityManager()
                .createQuery("""
                        select c.rowId, f.id, f.publishedAt, f.reportedAt, f.implementationStatus
                        from ProgressReport f join f.commitment c
                        where c.resolution = ?1 and f.publishedAt < ?2""", Marked.class)
                .setParameter(1, resolution)
                .setParameter(2, before)
                .getResultStream()
                .map(Marked::fact)
                .toList();
    }

    private record Marked(Long rowId, UUID id, Instant publishedAt, Instant reportedAt, ImplementationStatus status) {

        MarkedFact fact() {
            var on = BrusselsTime.of(reportedAt == null ? publishedAt : reportedAt);
            return new MarkedFact(rowId, EventKind.REPORT_PUBLISHED, id, publishedAt, on, status, null);
        }
    }

    /** The days of those of these reports that Parliament entered. */
    Map<UUID, LocalDate> madeOn(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery(
                        "select r.id, r.reportedAt from ProgressReport r where r.id in ?1 and r.reportedAt is not null",
                        Made.class)
                .setParameter(1, ids)
                .getResultStream()
                .collect(Collectors.toMap(Made::id, made -> BrusselsTime.of(made.reportedAt())));
    }

    private record Made(UUID id, Instant reportedAt) {}
}
