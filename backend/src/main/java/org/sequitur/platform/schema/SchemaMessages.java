package org.sequitur.platform.schema;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Messages for violations of a schema. */
@Messages("schema")
interface SchemaMessages {

    SchemaMessages MESSAGES = MessageBundle.of(SchemaMessages.class);

    LocalizedText text();

    LocalizedText integer();

    LocalizedText number();

    LocalizedText trueOrFalse();

    LocalizedText list();

    LocalizedText object();

    LocalizedText date();

    LocalizedText email();

    LocalizedText link();

    LocalizedText uuid();

    LocalizedText minimum(String limit);

    LocalizedText maximum(String limit);

    LocalizedText minLength(String limit);

    LocalizedText maxLength(String limit);

    LocalizedText minItems(String limit);

    LocalizedText maxItems(String limit);

    LocalizedText oneOf(Object values);

    LocalizedText duplicate();

    LocalizedText required();

    LocalizedText unknown();
}
