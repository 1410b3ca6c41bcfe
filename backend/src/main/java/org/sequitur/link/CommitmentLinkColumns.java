package org.sequitur.link;

import org.sequitur.journal.TableTitles;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Headings of the table of links. */
@Messages("column.commitmentLinks")
interface CommitmentLinkColumns extends TableTitles {

    CommitmentLinkColumns COLUMNS = MessageBundle.of(CommitmentLinkColumns.class);

    LocalizedText statementId();

    LocalizedText kind();

    LocalizedText relation();

    LocalizedText linkedCommitmentId();

    LocalizedText reason();

    LocalizedText publishedAt();

    LocalizedText linkedShortTitle();

    LocalizedText linkedResolutionId();

    LocalizedText linkedCitation();
}
