package org.sequitur.response;

import java.time.LocalDate;
import java.util.List;
import org.sequitur.commitment.GovernmentResponse;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.plausibility.PlausibilityRule;

/**
 * Request body: a response of the Government, to be recorded.
 *
 * @param confirmed rules that the author confirmed; null if none
 */
public record CreateGovernmentResponse(
        GovernmentResponse response,
        LocalDate respondedOn,
        LocalizedText explanation,
        Language originalLanguage,
        String source,
        List<PlausibilityRule> confirmed) {}
