package org.sequitur.progress;

import java.time.LocalDate;
import java.util.List;
import org.sequitur.commitment.ImplementationStatus;
import org.sequitur.platform.input.DraftText;
import org.sequitur.platform.language.Language;

/**
 * Content of a report by the owner. Null means not filled in yet.
 *
 * @param alsoFor ids of linked commitments on which the draft shall be published too; publication names them again
 */
public record ProgressReportContent(
        ImplementationStatus implementationStatus,
        Integer percentDone,
        LocalDate expectedOn,
        DraftText narrative,
        Language originalLanguage,
        List<String> alsoFor) {}
