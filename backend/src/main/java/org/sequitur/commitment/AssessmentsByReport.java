package org.sequitur.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.time.BrusselsTime;

/**
 * Reads which report the current assessment of a commitment is about. The facts hold this; the commitment's state does
 * not.
 */
@ApplicationScoped
class AssessmentsByReport {

    /**
     * For each commitment: the last assessment before {@code :end}, the report that it is about, and the last report
     * before {@code :end}.
     */
    private static final String LAST = """
            select c.rowId, r.id, r.publishedAt, r.implementationStatus,
                   (select n.id from ProgressReport n where n.commitment = c and n.publishedAt < :end
                     order by n.publishedAt desc, n.id desc limit 1)
              from Assessment a join a.commitment c join ProgressReport r on r.id = a.progressReportId
             where c in :commitments
               and a.id = (select b.id from Assessment b where b.commitment = c and b.publishedAt < :end
                            order by b.publishedAt desc, b.id desc limit 1)
            """;

    /**
     * The assessment in force for a commitment.
     *
     * @param report the report that was assessed
     * @param latest whether it is still the owner's latest report
     */
    record Finding(AssessedReport report, boolean latest) {}

    private final EntityManager database;
    private final PublicAddress address;

    AssessmentsByReport(EntityManager database, PublicAddress address) {
        this.database = database;
        this.address = address;
    }

    /**
     * The assessments in force at the end of a day, by the row id of their commitment.
     *
     * @param states the state of the commitments at the end of that day
     */
    Map<Long, Finding> of(Map<Commitment, CommitmentState> states, LocalDate day) {
        var assessed = states.entrySet().stream()
                .filter(entry -> entry.getValue().assessed().outcome() != AssessmentOutcome.NOT_ASSESSED)
                .map(Map.Entry::getKey)
                .toList();
        return assessed.isEmpty() ? Map.of() : read(assessed, BrusselsTime.end(day));
    }

    private Map<Long, Finding> read(List<Commitment> assessed, Instant end) {
        return database.createQuery(LAST, Tuple.class)
                .setParameter("commitments", assessed)
                .setParameter("end", end)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, Long.class), this::finding));
    }

    private Finding finding(Tuple row) {
        var id = row.get(1, UUID.class);
        var report = new AssessedReport(
                id,
                address.to("progressReports", id.toString()),
                BrusselsTime.of(row.get(2, Instant.class)),
                row.get(3, ImplementationStatus.class));
        return new Finding(report, id.equals(row.get(4, UUID.class)));
    }
}
