package org.sequitur.ownerdecision;

import org.sequitur.journal.TableTitles;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Headings of the table of decisions on the owner. */
@Messages("column.ownerDecisions")
interface OwnerDecisionColumns extends TableTitles {

    OwnerDecisionColumns COLUMNS = MessageBundle.of(OwnerDecisionColumns.class);

    LocalizedText kind();

    LocalizedText fromBodyId();

    LocalizedText fromBody();

    LocalizedText toBodyId();

    LocalizedText toBody();

    LocalizedText declarationId();

    LocalizedText document();

    LocalizedText source();

    LocalizedText reason();

    LocalizedText publishedAt();
}
