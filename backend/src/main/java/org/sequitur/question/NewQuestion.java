package org.sequitur.question;

import java.time.LocalDate;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/** What Parliament asks. */
public record NewQuestion(
        Visibility visibility, LocalizedText text, Language originalLanguage, LocalDate answerExpectedOn) {}
