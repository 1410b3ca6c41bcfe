package org.sequitur.export;

import jakarta.inject.Singleton;
import java.util.List;
import org.sequitur.assessment.AssessmentTable;
import org.sequitur.closure.ClosureTable;
import org.sequitur.commitment.CommitmentTable;
import org.sequitur.deadline.DeadlineTable;
import org.sequitur.journal.ChangeTable;
import org.sequitur.platform.table.Table;
import org.sequitur.progress.EvidenceTable;
import org.sequitur.progress.ProgressReportTable;
import org.sequitur.question.AnswerTable;
import org.sequitur.question.QuestionTable;
import org.sequitur.response.GovernmentResponseTable;

/** All exportable tables. */
@Singleton
record Tables(
        CommitmentTable commitments,
        ProgressReportTable progressReports,
        EvidenceTable evidenceItems,
        AssessmentTable assessments,
        GovernmentResponseTable governmentResponses,
        DeadlineTable deadlines,
        QuestionTable questions,
        AnswerTable answers,
        ClosureTable closures,
        ChangeTable changes) {

    /** Tables to which others refer come first. */
    List<Table<?>> all() {
        return List.of(
                commitments,
                progressReports,
                evidenceItems,
                assessments,
                governmentResponses,
                deadlines,
                questions,
                answers,
                closures,
                changes);
    }
}
