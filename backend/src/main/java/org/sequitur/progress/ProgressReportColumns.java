package org.sequitur.progress;

import org.sequitur.journal.TableTitles;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Headings of the table of progress reports. */
@Messages("column.progressReports")
interface ProgressReportColumns extends TableTitles {

    ProgressReportColumns COLUMNS = MessageBundle.of(ProgressReportColumns.class);

    LocalizedText bodyId();

    LocalizedText body();

    LocalizedText implementationStatus();

    LocalizedText percentDone();

    LocalizedText expectedOn();

    LocalizedText narrative();

    LocalizedText publishedAt();

    LocalizedText publicationId();

    LocalizedText unchangedFrom();

    LocalizedText corrects();

    LocalizedText correctedBy();

    LocalizedText reportedOn();
}
