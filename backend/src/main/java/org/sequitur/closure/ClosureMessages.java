package org.sequitur.closure;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Error messages about closures. */
@Messages("closure")
interface ClosureMessages {

    ClosureMessages MESSAGES = MessageBundle.of(ClosureMessages.class);

    LocalizedText alreadyClosed();

    LocalizedText notClosed();

    LocalizedText reasonOnlyToClose();
}
