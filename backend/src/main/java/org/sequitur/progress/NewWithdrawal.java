package org.sequitur.progress;

import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/** Why evidence is withdrawn. */
public record NewWithdrawal(LocalizedText reason, Language originalLanguage) {}
