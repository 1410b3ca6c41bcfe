package org.sequitur.followup;

import java.util.Map;
import org.sequitur.assessment.AssessmentRepresentation;
import org.sequitur.closure.ClosureRepresentation;
import org.sequitur.commitment.AssessmentOutcome;
import org.sequitur.commitment.CommitmentRepresentation;
import org.sequitur.commitment.StateRule;
import org.sequitur.deadline.DeadlineRepresentation;
import org.sequitur.erratum.ErratumRepresentation;
import org.sequitur.link.CommitmentLinkRepresentation;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.progress.EvidenceItemRepresentation;
import org.sequitur.progress.ProgressReportRepresentation;
import org.sequitur.question.PrintedQuestion;
import org.sequitur.response.GovernmentResponseRepresentation;

/**
 * A commitment in a report: its state on the last day, and the public facts behind it. Methods return null if there is
 * no such fact.
 *
 * @param lists the facts, by the name of their list ({@link org.sequitur.journal.PrintedFacts})
 */
record FollowedCommitment(CommitmentRepresentation now, Map<String, TruncatedList<?>> lists) {

    /** The latest report. */
    public TruncatedList<ProgressReportRepresentation> reports() {
        return lists.get("reports").map(ProgressReportRepresentation.class::cast);
    }

    /** The evidence of all reports. */
    public TruncatedList<EvidenceItemRepresentation> evidence() {
        return lists.get("evidence").map(EvidenceItemRepresentation.class::cast);
    }

    /** The latest assessment, which may no longer be in force. */
    public TruncatedList<AssessmentRepresentation> assessments() {
        return lists.get("assessments").map(AssessmentRepresentation.class::cast);
    }

    /** All deadlines and requests. */
    public TruncatedList<DeadlineRepresentation> deadlines() {
        return lists.get("deadlines").map(DeadlineRepresentation.class::cast);
    }

    /** Public questions, each with its latest answer. */
    public TruncatedList<PrintedQuestion> questions() {
        return lists.get("questions").map(PrintedQuestion.class::cast);
    }

    /** The Government's latest response. */
    public TruncatedList<GovernmentResponseRepresentation> responses() {
        return lists.get("responses").map(GovernmentResponseRepresentation.class::cast);
    }

    /** The owner's latest declaration of its own competence, which is not a response of the Government. */
    public TruncatedList<GovernmentResponseRepresentation> declarations() {
        return lists.get("declarations").map(GovernmentResponseRepresentation.class::cast);
    }

    /** The latest closure or reopening. */
    public TruncatedList<ClosureRepresentation> closures() {
        return lists.get("closures").map(ClosureRepresentation.class::cast);
    }

    /** The errata of its wording. */
    public TruncatedList<ErratumRepresentation> errata() {
        return lists.get("errata").map(ErratumRepresentation.class::cast);
    }

    /** The links to requests of other resolutions that had not ended. */
    public TruncatedList<CommitmentLinkRepresentation> links() {
        return lists.get("commitmentLinks").map(CommitmentLinkRepresentation.class::cast);
    }

    public ProgressReportRepresentation report() {
        return reports().latest();
    }

    /** The assessment in force; null if the latest report is not assessed and there is no dispute. */
    public AssessmentRepresentation assessment() {
        return now.assessment() == AssessmentOutcome.NOT_ASSESSED
                ? null
                : assessments().latest();
    }

    public GovernmentResponseRepresentation response() {
        return responses().latest();
    }

    public GovernmentResponseRepresentation declaration() {
        return declarations().latest();
    }

    public ClosureRepresentation closure() {
        return now.closed() ? closures().latest() : null;
    }

    /** Null if the narrative was withdrawn. */
    public LocalizedText narrative() {
        var narrative = report().narrative();
        return narrative == null ? null : new LocalizedText(narrative.fr(), narrative.nl());
    }

    /** Whether Parliament's assessment in force is a dispute, also of a closed commitment: the report prints both. */
    public boolean disputed() {
        return now.assessment() == AssessmentOutcome.DISPUTED;
    }

    /** Whether the dispute is about an earlier report and the latest one is not assessed. */
    public boolean disputesAnEarlierReport() {
        return disputed() && now.assessmentPending();
    }

    public boolean disputesTheLatestReport() {
        return disputed() && !now.assessmentPending();
    }

    /** Whether the owner has nothing more to do, so that days without a report do not count. */
    public boolean settled() {
        return now.closed() || StateRule.isConfirmedImplemented(now.implementationStatus(), now.assessment());
    }

    /**
     * Whether the history of deadlines holds more than the date in force. A closed commitment has no date in force.
     */
    public boolean hasEarlierDeadlines() {
        return deadlines().total() > (now.closed() ? 0 : 1)
                || deadlines().items().stream().anyMatch(entry -> entry.kind().equals("request"));
    }
}
