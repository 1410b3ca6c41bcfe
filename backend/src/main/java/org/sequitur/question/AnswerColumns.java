package org.sequitur.question;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Headings of the table of answers. */
@Messages("column.answers")
interface AnswerColumns {

    AnswerColumns COLUMNS = MessageBundle.of(AnswerColumns.class);

    LocalizedText tableTitle();

    LocalizedText downloadTitle(Object format);

    LocalizedText questionId();

    LocalizedText bodyId();

    LocalizedText body();

    LocalizedText text();

    LocalizedText publishedAt();
}
