package org.sequitur.followup;

import java.time.LocalDate;
import java.util.List;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.plausibility.PlausibilityRule;

/**
 * Request body: a foreword.
 *
 * @param confirmed rules that the author confirmed; null if none
 */
public record CreateForeword(
        LocalDate from,
        LocalDate to,
        LocalizedText text,
        Language originalLanguage,
        List<PlausibilityRule> confirmed) {}
