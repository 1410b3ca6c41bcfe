package org.sequitur.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.sequitur.journal.FactRepository;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.resolution.Resolution;

/** All assessments. */
@ApplicationScoped
public class Assessments implements FactRepository<Assessment> {

    private final PublicAddress address;

    Assessments(PublicAddress address) {
        this.address = address;
    }

    /** As all see them. What was published on a resolution before a moment, oldest first. */
    public List<AssessmentRepresentation> publicly(Resolution resolution, Instant before) {
        return published(resolution, before).stream()
                .map(assessment -> AssessmentRepresentation.of(assessment, address))
                .toList();
    }
}
