package org.sequitur.search;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Texts about searches. */
@Messages("search")
interface SearchMessages {

    SearchMessages MESSAGES = MessageBundle.of(SearchMessages.class);

    LocalizedText withoutWord();

    LocalizedText tooLong();

    /** Labels in the descriptions of resolutions. */
    LocalizedText labels();
}
