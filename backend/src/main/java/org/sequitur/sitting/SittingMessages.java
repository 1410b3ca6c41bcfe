package org.sequitur.sitting;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Error messages about sittings. */
@Messages("sitting")
interface SittingMessages {

    SittingMessages MESSAGES = MessageBundle.of(SittingMessages.class);

    LocalizedText held();

    LocalizedText announcedInPast();
}
