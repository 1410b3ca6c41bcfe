package org.sequitur.followup;

import java.time.LocalDate;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/** Input for publishing a foreword. */
public record NewForeword(LocalDate from, LocalDate to, LocalizedText text, Language originalLanguage) {}
