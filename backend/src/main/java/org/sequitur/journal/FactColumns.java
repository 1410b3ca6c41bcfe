package org.sequitur.journal;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Headings of the columns that all tables of facts have. */
@Messages("column.facts")
interface FactColumns {

    FactColumns COLUMNS = MessageBundle.of(FactColumns.class);

    LocalizedText id();

    LocalizedText commitmentId();

    LocalizedText commitmentShortTitle();

    LocalizedText withdrawnAt();

    LocalizedText withdrawnBy();

    LocalizedText withdrawnByBodyId();

    LocalizedText withdrawnByBody();

    LocalizedText withdrawalReason();

    LocalizedText by();

    LocalizedText bodyId();

    LocalizedText body();

    LocalizedText partyBody();

    LocalizedText partyParliament();

    LocalizedText resolutionId();

    LocalizedText citation();
}
