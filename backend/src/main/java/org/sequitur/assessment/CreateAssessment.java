package org.sequitur.assessment;

import java.util.List;
import java.util.UUID;
import org.sequitur.commitment.AssessmentOutcome;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.plausibility.PlausibilityRule;

/**
 * Request body: an assessment of a report.
 *
 * @param replaces the latest assessment of the same report that the author has read; null if there was none
 * @param confirmed rules that the author confirmed; null if none
 */
public record CreateAssessment(
        UUID progressReportId,
        AssessmentOutcome outcome,
        LocalizedText reasons,
        Language originalLanguage,
        UUID replaces,
        List<PlausibilityRule> confirmed) {}
