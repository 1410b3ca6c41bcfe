package org.sequitur.question;

import org.sequitur.journal.TableTitles;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Headings of the table of answers. */
@Messages("column.answers")
interface AnswerColumns extends TableTitles {

    AnswerColumns COLUMNS = MessageBundle.of(AnswerColumns.class);

    LocalizedText questionId();

    LocalizedText bodyId();

    LocalizedText body();

    LocalizedText text();

    LocalizedText publishedAt();
}
