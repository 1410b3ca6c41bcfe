package org.sequitur.access;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Why a publication needs a second person. */
@Messages("secondPerson")
interface SecondPersonMessages {

    SecondPersonMessages MESSAGES = MessageBundle.of(SecondPersonMessages.class);

    LocalizedText ownDraft(LocalizedText body);

    LocalizedText noDraft(LocalizedText body);

    LocalizedText unknownEditor(LocalizedText body);
}
