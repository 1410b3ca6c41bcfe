package org.sequitur.assessment;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Headings of the table of assessments. */
@Messages("column.assessments")
interface AssessmentColumns {

    AssessmentColumns COLUMNS = MessageBundle.of(AssessmentColumns.class);

    LocalizedText tableTitle();

    LocalizedText downloadTitle(Object format);

    LocalizedText progressReportId();

    LocalizedText outcome();

    LocalizedText reasons();

    LocalizedText publishedAt();
}
