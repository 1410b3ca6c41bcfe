package org.sequitur.response;

import java.time.LocalDate;
import org.sequitur.commitment.GovernmentResponse;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/** Request body: a response of the Government, to be recorded. */
public record NewGovernmentResponse(
        GovernmentResponse response,
        LocalDate respondedOn,
        LocalizedText explanation,
        Language originalLanguage,
        String source) {}
