package org.sequitur.publisher;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Texts about the publisher. */
@Messages("publisher")
interface PublisherMessages {

    PublisherMessages MESSAGES = MessageBundle.of(PublisherMessages.class);

    LocalizedText by(LocalizedText name);

    LocalizedText trial();
}
