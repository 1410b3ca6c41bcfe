package org.sequitur.question;

import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/** Request body: an answer of the owner. */
public record NewAnswer(LocalizedText text, Language originalLanguage) {}
