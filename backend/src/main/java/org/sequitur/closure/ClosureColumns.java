package org.sequitur.closure;

import org.sequitur.journal.TableTitles;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Headings of the table of closures. */
@Messages("column.closures")
interface ClosureColumns extends TableTitles {

    ClosureColumns COLUMNS = MessageBundle.of(ClosureColumns.class);

    LocalizedText kind();

    LocalizedText reason();

    LocalizedText explanation();

    LocalizedText publishedAt();
}
