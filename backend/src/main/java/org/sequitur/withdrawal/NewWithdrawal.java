package org.sequitur.withdrawal;

import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/** Why a text, or evidence, is withdrawn. */
public record NewWithdrawal(LocalizedText reason, Language originalLanguage) {}
