package org.sequitur.assessment;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.sequitur.commitment.AssessmentOutcome;

/** The outcomes of single assessments. */
@ApplicationScoped
public class AssessmentOutcomes {

    private final Assessments assessments;

    AssessmentOutcomes(Assessments assessments) {
        this.assessments = assessments;
    }

    /** @param ids ids of assessments; others are left out */
    public Map<UUID, AssessmentOutcome> find(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : assessments.list("id in ?1", ids).stream().collect(toMap(Assessment::id, Assessment::outcome));
    }
}
