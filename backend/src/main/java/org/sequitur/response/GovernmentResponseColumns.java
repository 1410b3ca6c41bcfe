package org.sequitur.response;

import org.sequitur.journal.TableTitles;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Headings of the table of responses of the Government. */
@Messages("column.governmentResponses")
interface GovernmentResponseColumns extends TableTitles {

    GovernmentResponseColumns COLUMNS = MessageBundle.of(GovernmentResponseColumns.class);

    LocalizedText kind();

    LocalizedText response();

    LocalizedText respondedOn();

    LocalizedText explanation();

    LocalizedText source();

    LocalizedText document();

    LocalizedText enteredOn();

    LocalizedText publishedAt();

    LocalizedText kindResponse();

    LocalizedText kindDeclaration();
}
