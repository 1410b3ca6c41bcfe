package org.sequitur.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.sequitur.journal.FactRepository;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.resolution.Resolution;
import org.sequitur.withdrawal.Withdrawals;

/** All assessments. */
@ApplicationScoped
public class Assessments implements FactRepository<Assessment> {

    private final Withdrawals withdrawals;
    private final PublicAddress address;

    Assessments(Withdrawals withdrawals, PublicAddress address) {
        this.withdrawals = withdrawals;
        this.address = address;
    }

    /** As all see them. What was published on a resolution before a moment, oldest first. */
    public List<AssessmentRepresentation> publicly(Resolution resolution, Instant before) {
        return represent(published(resolution, before));
    }

    AssessmentRepresentation represent(Assessment assessment) {
        return AssessmentRepresentation.of(assessment, withdrawals.of(assessment), address);
    }

    List<AssessmentRepresentation> represent(List<Assessment> assessments) {
        var withdrawn = withdrawals.of(assessments);
        return assessments.stream()
                .map(assessment -> AssessmentRepresentation.of(assessment, withdrawn.get(assessment.id()), address))
                .toList();
    }
}
