package org.sequitur.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sequitur.commitment.ImplementationStatus;
import org.sequitur.platform.input.DraftText;
import org.sequitur.platform.language.Language;

/**
 * Content of a report by the owner. Null means not filled in yet.
 *
 * @param reportedOn the day on which the body reported outside the register; only in drafts that Parliament's staff enter
 * @param corrects id of the earlier report that this one corrects; checked when it is published
 * @param addsEvidenceTo id of the earlier report to which this one only adds evidence; checked when it is published
 * @param alsoFor ids of linked commitments on which the draft shall be published too; publication names them again
 */
public record ProgressReportContent(
        ImplementationStatus implementationStatus,
        Integer percentDone,
        LocalDate expectedOn,
        DraftText narrative,
        Language originalLanguage,
        LocalDate reportedOn,
        UUID corrects,
        UUID addsEvidenceTo,
        List<String> alsoFor) {}
