package org.sequitur.deadline;

import java.util.List;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.plausibility.PlausibilityRule;

/**
 * Request body: a decision on a requested deadline.
 *
 * @param confirmed rules that the author confirmed; null if none
 */
public record CreateDeadlineDecision(
        DecisionOutcome outcome, LocalizedText reason, Language originalLanguage, List<PlausibilityRule> confirmed) {}
