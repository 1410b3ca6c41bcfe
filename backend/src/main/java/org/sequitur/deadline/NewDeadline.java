package org.sequitur.deadline;

import java.time.LocalDate;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/** Input for setting or requesting a deadline. */
public record NewDeadline(LocalDate deadline, LocalizedText reason, Language originalLanguage) {}
