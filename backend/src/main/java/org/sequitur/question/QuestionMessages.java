package org.sequitur.question;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Error messages about questions. */
@Messages("question")
interface QuestionMessages {

    QuestionMessages MESSAGES = MessageBundle.of(QuestionMessages.class);

    LocalizedText withdrawn();
}
