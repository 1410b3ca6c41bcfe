package org.sequitur.question;

import org.sequitur.journal.TableTitles;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Headings of the table of questions. */
@Messages("column.questions")
interface QuestionColumns extends TableTitles {

    QuestionColumns COLUMNS = MessageBundle.of(QuestionColumns.class);

    LocalizedText text();

    LocalizedText answerExpectedOn();

    LocalizedText publishedAt();
}
