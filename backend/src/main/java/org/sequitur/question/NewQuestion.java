package org.sequitur.question;

import java.time.LocalDate;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/** Request body: a question of Parliament. */
public record NewQuestion(
        Visibility visibility, LocalizedText text, Language originalLanguage, LocalDate answerExpectedOn) {}
