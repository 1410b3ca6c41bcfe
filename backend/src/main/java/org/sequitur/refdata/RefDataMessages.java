package org.sequitur.refdata;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Labels and definitions of the computed flags of a commitment. */
@Messages("refData")
interface RefDataMessages {

    RefDataMessages MESSAGES = MessageBundle.of(RefDataMessages.class);

    LocalizedText overdue();

    LocalizedText overdueDefinition();

    LocalizedText dueSoon();

    LocalizedText dueSoonDefinition(int days);

    LocalizedText stale();

    LocalizedText staleDefinition(int days);

    LocalizedText closed();

    LocalizedText closedDefinition();
}
