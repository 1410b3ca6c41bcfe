package org.sequitur.response;

import java.time.LocalDate;
import java.util.List;
import org.sequitur.commitment.GovernmentResponse;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.plausibility.PlausibilityRule;

/**
 * Request body: a response of the Government that is entered after its day.
 *
 * @param document reference to the document that shows it
 * @param source link to that document; null if there is none
 * @param confirmed rules that the author confirmed; null if none
 */
public record CreateEarlierResponse(
        GovernmentResponse response,
        LocalDate respondedOn,
        String document,
        String source,
        LocalizedText explanation,
        Language originalLanguage,
        List<PlausibilityRule> confirmed) {}
