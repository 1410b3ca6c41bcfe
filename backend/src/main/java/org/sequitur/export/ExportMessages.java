package org.sequitur.export;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Error messages about exports. */
@Messages("export")
interface ExportMessages {

    ExportMessages MESSAGES = MessageBundle.of(ExportMessages.class);

    LocalizedText wholeTable(String parameter);
}
