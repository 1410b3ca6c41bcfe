package org.sequitur.assessment;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sequitur.commitment.AssessmentOutcome;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.FactRepository;
import org.sequitur.journal.MarkedFact;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.resolution.Resolution;
import org.sequitur.withdrawal.Withdrawals;

/** Repository of assessments. */
@ApplicationScoped
class Assessments implements FactRepository<Assessment, AssessmentRepresentation> {

    private final Withdrawals withdrawals;
    private final PublicAddress address;

    Assessments(Withdrawals withdrawals, PublicAddress address) {
        this.withdrawals = withdrawals;
        this.address = address;
    }

    /** The latest assessment of a report. */
    Optional<Assessment> latestOf(UUID progressReportId) {
        return find("progressReportId", Sort.descending("publishedAt", "id"), progressReportId)
                .firstResultOptional();
    }

    @Override
    public List<AssessmentRepresentation> represent(List<Assessment> assessments) {
        return withdrawals.represent(
                assessments, (assessment, withdrawal) -> AssessmentRepresentation.of(assessment, withdrawal, address));
    }

    /** The facts that a timeline shows; see {@code FactKind.marked}. */
    List<MarkedFact> marked(Resolution resolution, Instant before) {
        return getEntityManager()
                .createQuery("""
                        select c.rowId, f.id, f.publishedAt, f.outcome from Assessment f join f.commitment c
                        where c.resolution = ?1 and f.publishedAt < ?2""", Marked.class)
                .setParameter(1, resolution)
                .setParameter(2, before)
                .getResultStream()
                .map(Marked::fact)
                .toList();
    }

    private record Marked(Long rowId, UUID id, Instant publishedAt, AssessmentOutcome outcome) {

        MarkedFact fact() {
            return MarkedFact.of(rowId, EventKind.ASSESSED, id, publishedAt, outcome);
        }
    }
}
