package org.sequitur.activity;

import java.time.LocalDate;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Error messages about the list of actions of users. */
@Messages("activity")
interface ActivityMessages {

    ActivityMessages MESSAGES = MessageBundle.of(ActivityMessages.class);

    LocalizedText startAfterEnd(LocalDate end);
}
