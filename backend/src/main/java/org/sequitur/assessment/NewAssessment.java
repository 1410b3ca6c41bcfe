package org.sequitur.assessment;

import java.util.UUID;
import org.sequitur.commitment.AssessmentOutcome;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/** What Parliament makes of a report, to be published. */
public record NewAssessment(
        UUID progressReportId, AssessmentOutcome outcome, LocalizedText reasons, Language originalLanguage) {}
