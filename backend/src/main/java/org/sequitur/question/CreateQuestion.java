package org.sequitur.question;

import java.time.LocalDate;
import java.util.List;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.plausibility.PlausibilityRule;

/**
 * Request body: a question of Parliament.
 *
 * @param confirmed rules that the author confirmed; null if none
 */
public record CreateQuestion(
        Visibility visibility,
        LocalizedText text,
        Language originalLanguage,
        LocalDate answerExpectedOn,
        List<PlausibilityRule> confirmed) {}
