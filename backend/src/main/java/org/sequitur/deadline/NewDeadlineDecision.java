package org.sequitur.deadline;

import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/** Input for a decision on a requested deadline. */
public record NewDeadlineDecision(DecisionOutcome outcome, LocalizedText reason, Language originalLanguage) {}
