package org.sequitur.journal;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Headings of the table of changes. */
@Messages("column.changes")
interface EventColumns extends TableTitles {

    EventColumns COLUMNS = MessageBundle.of(EventColumns.class);

    LocalizedText kind();

    LocalizedText factId();

    LocalizedText factHash();

    LocalizedText previousHash();

    LocalizedText hash();

    LocalizedText happenedAt();
}
