package org.sequitur.deadline;

import java.time.LocalDate;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/** A deadline to be set, or asked for. */
public record NewDeadline(LocalDate deadline, LocalizedText reason, Language originalLanguage) {}
