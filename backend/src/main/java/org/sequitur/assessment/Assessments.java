package org.sequitur.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sequitur.journal.FactRepository;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.withdrawal.Withdrawals;

/** Repository of assessments. */
@ApplicationScoped
class Assessments implements FactRepository<Assessment> {

    private final Withdrawals withdrawals;
    private final PublicAddress address;

    Assessments(Withdrawals withdrawals, PublicAddress address) {
        this.withdrawals = withdrawals;
        this.address = address;
    }

    /** The assessments with these ids in their public form, in no particular order. */
    List<AssessmentRepresentation> publicRepresentations(Collection<UUID> ids) {
        return represent(published(ids));
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
