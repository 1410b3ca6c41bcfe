package org.sequitur.erratum;

import org.sequitur.journal.TableTitles;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Headings of the table of errata. */
@Messages("column.errata")
interface ErratumColumns extends TableTitles {

    ErratumColumns COLUMNS = MessageBundle.of(ErratumColumns.class);

    LocalizedText correctionId();

    LocalizedText resolutionId();

    LocalizedText block();

    LocalizedText part();

    LocalizedText before();

    LocalizedText after();

    LocalizedText sourcePage();

    LocalizedText quotation();

    LocalizedText wordingHashBefore();

    LocalizedText wordingHashAfter();

    LocalizedText reason();

    LocalizedText publishedAt();
}
