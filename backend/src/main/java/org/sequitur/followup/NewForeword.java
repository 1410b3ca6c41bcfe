package org.sequitur.followup;

import java.time.LocalDate;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/** What Parliament wants to be read before a report. */
public record NewForeword(LocalDate from, LocalDate to, LocalizedText text, Language originalLanguage) {}
