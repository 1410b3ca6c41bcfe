package org.sequitur.assessment;

import java.util.UUID;
import org.sequitur.commitment.AssessmentOutcome;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/**
 * Input for publishing an assessment of a report.
 *
 * @param replaces the latest assessment of the same report that the author has read; null if there was none
 */
public record NewAssessment(
        UUID progressReportId,
        AssessmentOutcome outcome,
        LocalizedText reasons,
        Language originalLanguage,
        UUID replaces) {}
