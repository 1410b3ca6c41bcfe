package org.sequitur.progress;

import java.time.LocalDate;
import org.sequitur.commitment.ImplementationStatus;
import org.sequitur.platform.language.Language;

/** What the owner says of a commitment. Null is what it has not said yet. */
public record ProgressReportContent(
        ImplementationStatus implementationStatus,
        Integer percentDone,
        LocalDate expectedOn,
        DraftText narrative,
        Language originalLanguage) {}
