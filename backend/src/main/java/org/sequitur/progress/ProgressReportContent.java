package org.sequitur.progress;

import java.time.LocalDate;
import org.sequitur.commitment.ImplementationStatus;
import org.sequitur.platform.input.DraftText;
import org.sequitur.platform.language.Language;

/** Content of a report by the owner. Null means not filled in yet. */
public record ProgressReportContent(
        ImplementationStatus implementationStatus,
        Integer percentDone,
        LocalDate expectedOn,
        DraftText narrative,
        Language originalLanguage) {}
