package org.sequitur.assessment;

import java.util.UUID;
import org.sequitur.commitment.AssessmentOutcome;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/** Input for publishing an assessment of a report. */
public record NewAssessment(
        UUID progressReportId, AssessmentOutcome outcome, LocalizedText reasons, Language originalLanguage) {}
