package org.sequitur.platform.input;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Error messages about texts, links, numbers and dates. */
@Messages("input")
interface InputMessages {

    InputMessages MESSAGES = MessageBundle.of(InputMessages.class);

    LocalizedText missing();

    LocalizedText tooLong(int max);

    LocalizedText noDay(int firstYear, int lastYear);

    LocalizedText noPercentage();

    LocalizedText invisible(String codePoint, int position);

    LocalizedText noLink();

    LocalizedText privateLink();

    LocalizedText linkWithCredentials();
}
