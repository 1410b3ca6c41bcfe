package org.sequitur.document;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Errors in resolution documents. */
@Messages("document")
interface DocumentMessages {

    DocumentMessages MESSAGES = MessageBundle.of(DocumentMessages.class);

    LocalizedText numberUnknown(Object number);

    LocalizedText quoteNotFound(String quote, Object number);

    LocalizedText notJson(int line, int column);

    LocalizedText ownerUnknown(String owner);

    LocalizedText duplicate(Object id);

    LocalizedText citedNumberTooLong(int max);

    LocalizedText textEmpty();

    LocalizedText footnoteMissing(String mark);

    LocalizedText numberExpected(Object expected, Object number);
}
