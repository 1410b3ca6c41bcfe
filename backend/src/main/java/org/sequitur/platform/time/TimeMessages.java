package org.sequitur.platform.time;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Error messages about days in the future or the past. */
@Messages("time")
interface TimeMessages {

    TimeMessages MESSAGES = MessageBundle.of(TimeMessages.class);

    LocalizedText inFuture();

    LocalizedText inPast();

    LocalizedText asOfInFuture();
}
