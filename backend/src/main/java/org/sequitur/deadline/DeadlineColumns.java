package org.sequitur.deadline;

import org.sequitur.journal.TableTitles;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Headings of the table of deadlines. */
@Messages("column.deadlines")
interface DeadlineColumns extends TableTitles {

    DeadlineColumns COLUMNS = MessageBundle.of(DeadlineColumns.class);

    LocalizedText kind();

    LocalizedText deadline();

    LocalizedText reason();

    LocalizedText publishedAt();

    LocalizedText setOn();

    LocalizedText superseded();

    LocalizedText document();

    LocalizedText source();

    LocalizedText decision();

    LocalizedText decisionReason();

    LocalizedText decidedAt();

    LocalizedText decisionWithdrawnAt();

    LocalizedText decisionWithdrawalReason();
}
