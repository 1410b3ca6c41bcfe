package org.sequitur.followup;

import org.sequitur.assessment.AssessmentRepresentation;
import org.sequitur.closure.ClosureRepresentation;
import org.sequitur.commitment.AssessmentOutcome;
import org.sequitur.commitment.CommitmentRepresentation;
import org.sequitur.commitment.ImplementationStatus;
import org.sequitur.deadline.DeadlineRepresentation;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.progress.EvidenceItemRepresentation;
import org.sequitur.progress.ProgressReportRepresentation;
import org.sequitur.question.QuestionRepresentation;
import org.sequitur.response.GovernmentResponseRepresentation;

/**
 * A commitment as a report tells of it: where it stood on its last day, and the public facts behind that. Null is what
 * there is not.
 *
 * @param reports the latest one
 * @param evidence that of all reports
 * @param assessments the latest one, which may not hold any more
 * @param deadlines the ledger
 * @param openQuestions the public ones without an answer
 * @param responses the Government's latest one
 * @param declarations what the owner last declared of its own competence, which is no response of the Government
 * @param closures the latest one, which may be a reopening
 */
record FollowedCommitment(
        CommitmentRepresentation now,
        Listed<ProgressReportRepresentation> reports,
        Listed<EvidenceItemRepresentation> evidence,
        Listed<AssessmentRepresentation> assessments,
        Listed<DeadlineRepresentation> deadlines,
        Listed<QuestionRepresentation> openQuestions,
        Listed<GovernmentResponseRepresentation> responses,
        Listed<GovernmentResponseRepresentation> declarations,
        Listed<ClosureRepresentation> closures) {

    public ProgressReportRepresentation report() {
        return reports.latest();
    }

    /** As far as it still holds: what Parliament made of an earlier report does not hold for the latest one. */
    public AssessmentRepresentation assessment() {
        return now.assessment() == AssessmentOutcome.NOT_ASSESSED ? null : assessments.latest();
    }

    public GovernmentResponseRepresentation response() {
        return responses.latest();
    }

    public GovernmentResponseRepresentation declaration() {
        return declarations.latest();
    }

    public ClosureRepresentation closure() {
        return now.closed() ? closures.latest() : null;
    }

    /** Null where it was withdrawn. */
    public LocalizedText narrative() {
        var narrative = report().narrative();
        return narrative == null ? null : new LocalizedText(narrative.fr(), narrative.nl());
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
        return deadlines.total() > (now.closed() ? 0 : 1)
                || deadlines.items().stream().anyMatch(entry -> entry.kind().equals("request"));
    }
}
