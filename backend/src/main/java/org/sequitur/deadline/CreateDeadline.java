package org.sequitur.deadline;

import java.time.LocalDate;
import java.util.List;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.plausibility.PlausibilityRule;

/**
 * Request body: a deadline that is set or requested.
 *
 * @param confirmed rules that the author confirmed; null if none
 */
public record CreateDeadline(
        LocalDate deadline, LocalizedText reason, Language originalLanguage, List<PlausibilityRule> confirmed) {}
