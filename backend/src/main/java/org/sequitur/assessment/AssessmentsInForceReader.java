package org.sequitur.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sequitur.commitment.AssessedReport;
import org.sequitur.commitment.AssessmentOutcome;
import org.sequitur.commitment.AssessmentsInForce;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.ImplementationStatus;
import org.sequitur.commitment.StateOnDay;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.progress.ReportOrder;

/** Reads the assessments in force and their reports, in one query for all commitments of a page. */
@ApplicationScoped
class AssessmentsInForceReader implements AssessmentsInForce {

    /**
     * For each commitment: the last assessment before {@code :end}, the report that it is about, and the last report
     * before {@code :end}, by when it was made. A report that nothing has changed counts as the report that it repeats.
     */
    private static final String LAST =
            """
            select c.rowId as commitment, r.id as report, %s as madeAt,
                   r.implementationStatus as status,
                   coalesce(r.unchangedFrom.id, r.id) as statement,
                   (select coalesce(n.unchangedFrom.id, n.id) from ProgressReport n where n.commitment = c and n.publishedAt < :end
                     order by %s limit 1) as latestStatement
              from Assessment a join a.commitment c join ProgressReport r on r.id = a.progressReportId
             where c in :commitments
               and a.id = (select b.id from Assessment b where b.commitment = c and b.publishedAt < :end
                            order by b.publishedAt desc, b.id desc limit 1)
            """.formatted(ReportOrder.MADE_AT.formatted("r"), ReportOrder.LATEST_FIRST.formatted("n"));

    private final EntityManager database;
    private final PublicAddress address;

    AssessmentsInForceReader(EntityManager database, PublicAddress address) {
        this.database = database;
        this.address = address;
    }

    @Override
    public Map<Long, AssessmentInForce> find(Map<Commitment, StateOnDay> states, LocalDate day) {
        var assessed = states.entrySet().stream()
                .filter(entry -> entry.getValue().state().assessed().outcome() != AssessmentOutcome.NOT_ASSESSED)
                .map(Map.Entry::getKey)
                .toList();
        return assessed.isEmpty() ? Map.of() : read(assessed, BrusselsTime.end(day));
    }

    private Map<Long, AssessmentInForce> read(List<Commitment> assessed, Instant end) {
        return database.createQuery(LAST, Tuple.class)
                .setParameter("commitments", assessed)
                .setParameter("end", end)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get("commitment", Long.class), this::assessment));
    }

    private AssessmentInForce assessment(Tuple row) {
        var id = row.get("report", UUID.class);
        var report = new AssessedReport(
                id,
                address.to("progressReports", id.toString()),
                BrusselsTime.of(row.get("madeAt", Instant.class)),
                row.get("status", ImplementationStatus.class));
        return new AssessmentInForce(
                report, row.get("statement", UUID.class).equals(row.get("latestStatement", UUID.class)));
    }
}
