package org.sequitur.question;

import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/** What the owner answers. */
public record NewAnswer(LocalizedText text, Language originalLanguage) {}
