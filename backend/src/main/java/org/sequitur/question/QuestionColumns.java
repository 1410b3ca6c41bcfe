package org.sequitur.question;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Headings of the table of questions. */
@Messages("column.questions")
interface QuestionColumns {

    QuestionColumns COLUMNS = MessageBundle.of(QuestionColumns.class);

    LocalizedText tableTitle();

    LocalizedText downloadTitle(Object format);

    LocalizedText text();

    LocalizedText answerExpectedOn();

    LocalizedText publishedAt();
}
