package org.sequitur.followup;

import java.util.List;
import org.sequitur.assessment.AssessmentRepresentation;
import org.sequitur.closure.ClosureRepresentation;
import org.sequitur.commitment.AssessmentOutcome;
import org.sequitur.commitment.CommitmentRepresentation;
import org.sequitur.commitment.ImplementationStatus;
import org.sequitur.deadline.DeadlineRepresentation;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.progress.ProgressReportRepresentation;
import org.sequitur.question.QuestionRepresentation;
import org.sequitur.response.GovernmentResponseRepresentation;

/**
 * A commitment as a report tells of it: where it stood on its last day, and the public facts behind that. Null is what
 * there is not.
 *
 * @param report the latest
 * @param evidence that of all reports
 * @param assessment the latest, as far as it still holds
 * @param deadlines the ledger, oldest first
 * @param response the Government's latest
 * @param declaration what the owner last declared of its own competence, which is no response of the Government
 */
record FollowedCommitment(
        CommitmentRepresentation now,
        ProgressReportRepresentation report,
        ListedEvidence evidence,
        AssessmentRepresentation assessment,
        List<DeadlineRepresentation> deadlines,
        List<QuestionRepresentation> openQuestions,
        GovernmentResponseRepresentation response,
        GovernmentResponseRepresentation declaration,
        ClosureRepresentation closure) {

    /** Null where it was withdrawn. */
    public LocalizedText narrative() {
        return report.narrative() == null
                ? null
                : new LocalizedText(report.narrative().fr(), report.narrative().nl());
    }

    /** Parliament does not believe what the owner says. */
    public boolean disputed() {
        return now.assessment() == AssessmentOutcome.DISPUTED;
    }

    /** What Parliament disputes may be older than what the owner says now, which it has not assessed. */
    public boolean disputesAnEarlierReport() {
        return disputed() && now.assessmentPending();
    }

    public boolean disputesTheLatestReport() {
        return disputed() && !now.assessmentPending();
    }

    /** Nothing more is expected of the owner: the days without a report do not count against it. */
    public boolean settled() {
        return now.closed()
                || now.implementationStatus() == ImplementationStatus.IMPLEMENTED
                        && now.assessment() == AssessmentOutcome.CONFIRMED;
    }

    /** Where there is more to tell of the deadline than the date in force. A closed commitment has none, only a history. */
    public boolean deadlineHasAStory() {
        return deadlines.size() > (now.closed() ? 0 : 1)
                || deadlines.stream().anyMatch(entry -> entry.kind().equals("request"));
    }
}
