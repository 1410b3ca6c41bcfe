package org.sequitur.assessment;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sequitur.journal.FactRepository;
import org.sequitur.platform.http.PublicAddress;
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
}
