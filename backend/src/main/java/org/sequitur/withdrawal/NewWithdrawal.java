package org.sequitur.withdrawal;

import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/** Request body: the reason for the withdrawal of a text or of evidence. */
public record NewWithdrawal(LocalizedText reason, Language originalLanguage) {}
