package org.sequitur.platform.cache;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Error messages about responses that would be too large. */
@Messages("representation")
interface RepresentationMessages {

    RepresentationMessages MESSAGES = MessageBundle.of(RepresentationMessages.class);

    LocalizedText tooLong();
}
