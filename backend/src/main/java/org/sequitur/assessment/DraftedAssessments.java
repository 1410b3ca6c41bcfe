package org.sequitur.assessment;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.sequitur.commitment.Commitments;
import org.sequitur.progress.ProgressReport;
import org.sequitur.progress.ProgressReports;
import org.sequitur.statement.DraftedStatement;
import org.sequitur.statement.StatementKind;
import org.sequitur.statement.StatementSubject;
import org.sequitur.statement.StatementTarget;
import org.sequitur.statement.StatementTargets;

/** Assessments as drafts. */
class DraftedAssessments {

    private DraftedAssessments() {}

    @Produces
    @Singleton
    static DraftedStatement assessment(
            Commitments commitments, ProgressReports reports, AssessmentResource operations) {
        return DraftedStatement.of(
                        new StatementKind("ASSESSMENT"),
                        AssessmentFactKind.ASSESS,
                        new StatementTargets(
                                reportId ->
                                        StatementTarget.of(reports.get(reportId).commitment()),
                                reportId -> StatementTarget.of(
                                        commitments.lock(reports.lock(reportId).commitment())),
                                reportId -> new StatementSubject(isLatest(reports.get(reportId), reports))),
                        CreateAssessment.class,
                        "reasons",
                        (reportId, assessed, ifMatch) -> operations
                                .createAssessment(
                                        reports.get(reportId).commitment().id(), assessed, null)
                                .assessmentId())
                .with(Map.of("progressReportId", UnaryOperator.identity()));
    }

    /** Only the latest report can be assessed. */
    private static boolean isLatest(ProgressReport report, ProgressReports reports) {
        return reports.latest(report.commitment())
                .filter(latest -> latest.id().equals(report.id()))
                .isPresent();
    }
}
