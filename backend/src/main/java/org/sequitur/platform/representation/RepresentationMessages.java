package org.sequitur.platform.representation;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Texts about size of answers. */
@Messages("representation")
interface RepresentationMessages {

    RepresentationMessages MESSAGES = MessageBundle.of(RepresentationMessages.class);

    LocalizedText tooLong();
}
