package org.sequitur.platform.rest;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Error messages about request bodies that cannot be read. */
@Messages("rest")
interface RestMessages {

    RestMessages MESSAGES = MessageBundle.of(RestMessages.class);

    LocalizedText unexpectedContent();
}
