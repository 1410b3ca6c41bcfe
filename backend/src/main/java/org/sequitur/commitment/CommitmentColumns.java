package org.sequitur.commitment;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Headings of the table of commitments. */
@Messages("column.commitments")
interface CommitmentColumns {

    CommitmentColumns COLUMNS = MessageBundle.of(CommitmentColumns.class);

    LocalizedText tableTitle();

    LocalizedText commitmentId();

    LocalizedText href();

    LocalizedText number();

    LocalizedText resolutionId();

    LocalizedText adoptedOn();

    LocalizedText themeId();

    LocalizedText theme();

    LocalizedText shortTitle();

    LocalizedText leadIns();

    LocalizedText text();

    LocalizedText ownerId();

    LocalizedText owner();

    LocalizedText handedOverOn();

    LocalizedText participants();

    LocalizedText governmentResponse();

    LocalizedText respondedOn();

    LocalizedText implementationStatus();

    LocalizedText percentDone();

    LocalizedText expectedOn();

    LocalizedText lastReportedOn();

    LocalizedText lastReportEnteredOn();

    LocalizedText responseEnteredOn();

    LocalizedText deadlineEnteredOn();

    LocalizedText assessment();

    LocalizedText assessedOn();

    LocalizedText assessedReportId();

    LocalizedText assessedReportOn();

    LocalizedText assessedReportStatus();

    LocalizedText assessmentPending();

    LocalizedText deadline();

    LocalizedText overdue();

    LocalizedText overdueDays();

    LocalizedText dueSoon();

    LocalizedText stale();

    LocalizedText silentSince();

    LocalizedText silentDays();

    LocalizedText silentDaysSinceHandover();

    LocalizedText closed();

    LocalizedText closedOn();

    LocalizedText closureReason();

    LocalizedText printedNumber();

    LocalizedText citation();

    LocalizedText session();

    LocalizedText committee();

    LocalizedText policyAreas();

    LocalizedText introduction();

    LocalizedText correctedOn();

    LocalizedText correctedParts();
}
