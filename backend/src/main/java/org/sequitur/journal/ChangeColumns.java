package org.sequitur.journal;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Headings of the table of changes. */
@Messages("column.changes")
interface ChangeColumns extends TableTitles {

    ChangeColumns COLUMNS = MessageBundle.of(ChangeColumns.class);

    LocalizedText kind();

    LocalizedText factId();

    LocalizedText factHash();

    LocalizedText previousHash();

    LocalizedText hash();

    LocalizedText happenedAt();
}
