package org.sequitur.deadline;

import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/** What Parliament says to a deadline that was asked for. */
public record NewDeadlineDecision(DecisionOutcome outcome, LocalizedText reason, Language originalLanguage) {}
