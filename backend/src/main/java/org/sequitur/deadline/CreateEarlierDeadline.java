package org.sequitur.deadline;

import java.time.LocalDate;
import java.util.List;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.plausibility.PlausibilityRule;

/**
 * Request body: a deadline that is entered after the day on which Parliament set it.
 *
 * @param document reference to the document that shows it
 * @param source link to that document; null if there is none
 * @param confirmed rules that the author confirmed; null if none
 */
public record CreateEarlierDeadline(
        LocalDate deadline,
        LocalDate setOn,
        String document,
        String source,
        LocalizedText reason,
        Language originalLanguage,
        List<PlausibilityRule> confirmed) {}
