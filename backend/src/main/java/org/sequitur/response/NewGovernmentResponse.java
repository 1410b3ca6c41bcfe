package org.sequitur.response;

import java.time.LocalDate;
import org.sequitur.commitment.GovernmentResponse;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/** What the Government answered, to be recorded. */
public record NewGovernmentResponse(
        GovernmentResponse response,
        LocalDate respondedOn,
        LocalizedText explanation,
        Language originalLanguage,
        String source) {}
