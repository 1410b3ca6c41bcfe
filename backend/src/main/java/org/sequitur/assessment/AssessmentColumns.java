package org.sequitur.assessment;

import org.sequitur.journal.TableTitles;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Headings of the table of assessments. */
@Messages("column.assessments")
interface AssessmentColumns extends TableTitles {

    AssessmentColumns COLUMNS = MessageBundle.of(AssessmentColumns.class);

    LocalizedText progressReportId();

    LocalizedText outcome();

    LocalizedText reasons();

    LocalizedText publishedAt();
}
