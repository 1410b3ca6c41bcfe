package org.sequitur.progress;

import org.sequitur.journal.TableTitles;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Headings of the table of evidence. */
@Messages("column.evidenceItems")
interface EvidenceColumns extends TableTitles {

    EvidenceColumns COLUMNS = MessageBundle.of(EvidenceColumns.class);

    LocalizedText progressReportId();

    LocalizedText type();

    LocalizedText title();

    LocalizedText publisher();

    LocalizedText issuedOn();

    LocalizedText documentLanguages();

    LocalizedText url();

    LocalizedText fileName();

    LocalizedText fileMediaType();

    LocalizedText fileSize();

    LocalizedText fileSha256();

    LocalizedText fileHref();

    LocalizedText hash();

    LocalizedText publishedAt();

    LocalizedText withdrawnAt();

    LocalizedText withdrawnBy();

    LocalizedText withdrawnByBodyId();

    LocalizedText withdrawnByBody();

    LocalizedText withdrawalReason();
}
