package org.sequitur.earlier;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Messages about facts that are entered after they happened. */
@Messages("earlier")
interface EarlierMessages {

    EarlierMessages MESSAGES = MessageBundle.of(EarlierMessages.class);

    LocalizedText beforeAdoption();
}
