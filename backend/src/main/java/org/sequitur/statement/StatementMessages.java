package org.sequitur.statement;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Error messages about drafts of statements. */
@Messages("statement")
interface StatementMessages {

    StatementMessages MESSAGES = MessageBundle.of(StatementMessages.class);

    LocalizedText unknownValue(String name);

    LocalizedText tooManyDrafts(int max);
}
