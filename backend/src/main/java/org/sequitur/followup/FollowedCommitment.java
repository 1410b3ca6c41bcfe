package org.sequitur.followup;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sequitur.assessment.PrintedAssessment;
import org.sequitur.closure.ClosureRepresentation;
import org.sequitur.commitment.AssessmentOutcome;
import org.sequitur.commitment.CommitmentRepresentation;
import org.sequitur.commitment.StateRule;
import org.sequitur.deadline.DeadlineRepresentation;
import org.sequitur.erratum.ErratumRepresentation;
import org.sequitur.link.CommitmentLinkRepresentation;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.progress.EvidenceItemRepresentation;
import org.sequitur.progress.PrintedProgressReport;
import org.sequitur.progress.ProgressReportRepresentation;
import org.sequitur.response.GovernmentResponseRepresentation;

/**
 * A commitment in a report: its state on the last day, and the public facts behind it. Methods return null if there is
 * no such fact.
 *
 * @param lists the facts, by the name of their list ({@link org.sequitur.journal.PrintedFacts})
 */
record FollowedCommitment(CommitmentRepresentation now, Map<String, TruncatedList<?>> lists) {

    public TruncatedList<PrintedProgressReport> reports() {
        return lists.get("reports").map(PrintedProgressReport.class::cast);
    }

    /** The latest evidence, also of reports that are not printed. */
    public TruncatedList<EvidenceItemRepresentation> evidence() {
        return lists.get("evidence").map(EvidenceItemRepresentation.class::cast);
    }

    public TruncatedList<PrintedAssessment> assessments() {
        return lists.get("assessments").map(PrintedAssessment.class::cast);
    }

    /** All deadlines and requests. */
    public TruncatedList<DeadlineRepresentation> deadlines() {
        return lists.get("deadlines").map(DeadlineRepresentation.class::cast);
    }

    /** The Government's responses. */
    public TruncatedList<GovernmentResponseRepresentation> responses() {
        return lists.get("responses").map(GovernmentResponseRepresentation.class::cast);
    }

    /** The owners' declarations of their own competence, which are not responses of the Government. */
    public TruncatedList<GovernmentResponseRepresentation> declarations() {
        return lists.get("declarations").map(GovernmentResponseRepresentation.class::cast);
    }

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

    /** The latest report. */
    public ProgressReportRepresentation report() {
        return reports().items().isEmpty() ? null : reports().latest().report();
    }

    /** The printed evidence of a report. */
    public List<EvidenceItemRepresentation> evidenceOf(ProgressReportRepresentation report) {
        return evidence().items().stream()
                .filter(item -> item.progressReportId().toString().equals(report.progressReportId()))
                .toList();
    }

    /** The number of items of evidence that are not printed. */
    public long furtherEvidence() {
        return evidence().total()
                - reports().items().stream()
                        .flatMap(printed -> repeats(printed)
                                ? Stream.of(printed.report(), printed.repeated())
                                : Stream.of(printed.report()))
                        .mapToLong(report -> evidenceOf(report).size())
                        .sum();
    }

    /**
     * Whether the report that this one repeats is printed with it. It is not if it is printed as one of the reports, or
     * with an earlier one that repeats it too.
     */
    public boolean repeats(PrintedProgressReport printed) {
        return printed.repeated() != null
                && reports().items().stream()
                        .takeWhile(other -> other != printed)
                        .noneMatch(other -> isSame(printed.repeated(), other.report())
                                || other.repeated() != null && isSame(printed.repeated(), other.repeated()));
    }

    private static boolean isSame(ProgressReportRepresentation one, ProgressReportRepresentation other) {
        return one.progressReportId().equals(other.progressReportId());
    }

    /** The text of a report; null if it was withdrawn. */
    public LocalizedText narrative(ProgressReportRepresentation report) {
        var narrative = report.narrative();
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
}
