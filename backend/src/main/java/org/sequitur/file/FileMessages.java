package org.sequitur.file;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Error messages about uploaded files. */
@Messages("file")
interface FileMessages {

    FileMessages MESSAGES = MessageBundle.of(FileMessages.class);

    LocalizedText tooLarge(long mebibytes);

    LocalizedText interrupted();

    LocalizedText empty();

    LocalizedText virusFound(String virus);

    LocalizedText scannerUnavailable();

    LocalizedText macros();

    LocalizedText script();

    LocalizedText externalTemplate();

    LocalizedText externalContent();

    LocalizedText activeField();

    LocalizedText activeFormula();

    LocalizedText unsafeLink();

    LocalizedText unknownPart();

    LocalizedText foreignData();

    LocalizedText embeddedObject();

    LocalizedText pdfScript();

    LocalizedText pdfAction();

    LocalizedText pdfAttachment();

    LocalizedText pdfMedia();

    LocalizedText pdfForm();

    LocalizedText passwordProtected();

    LocalizedText unreadable();

    LocalizedText tooComplex();
}
