package org.sequitur.intake.source;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Error messages about source files. */
@Messages("source")
interface SourceMessages {

    SourceMessages MESSAGES = MessageBundle.of(SourceMessages.class);

    LocalizedText unknownFormat();

    LocalizedText encrypted();

    LocalizedText activeContent();

    LocalizedText foreignData();

    LocalizedText unreadable();

    LocalizedText tooManyPages(long pages);

    LocalizedText tooComplex();

    LocalizedText tooLarge(long mebibytes);

    LocalizedText trackedChanges();

    LocalizedText scan();

    LocalizedText oneLanguage();

    LocalizedText notAResolution();

    LocalizedText unknownEncoding();
}
