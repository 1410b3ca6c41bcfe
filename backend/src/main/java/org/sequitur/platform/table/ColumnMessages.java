package org.sequitur.platform.table;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Headings of columns in several languages. */
@Messages("column")
interface ColumnMessages {

    ColumnMessages MESSAGES = MessageBundle.of(ColumnMessages.class);

    LocalizedText french();

    LocalizedText dutch();

    LocalizedText sheetName();

    /** The name of each language in that language. */
    LocalizedText languageName();

    LocalizedText originalLanguage();

    LocalizedText inFrench(LocalizedText title);

    LocalizedText inDutch(LocalizedText title);

    LocalizedText code(LocalizedText title);
}
