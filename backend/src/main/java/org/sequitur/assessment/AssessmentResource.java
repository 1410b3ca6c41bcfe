package org.sequitur.assessment;

import static org.sequitur.assessment.AssessmentMessages.MESSAGES;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sequitur.api.AssessmentsApi;
import org.sequitur.commitment.Commitment;
import org.sequitur.journal.FactOperations;
import org.sequitur.platform.paging.Page;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.platform.retry.TransactionRetry;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.plausibility.PlausibilityCheck;
import org.sequitur.progress.ProgressReport;
import org.sequitur.progress.ProgressReports;

@ApplicationScoped
@Transactional
@ApplyGuard(TransactionRetry.ON_CONFLICT)
class AssessmentResource implements AssessmentsApi {

    private final ProgressReports reports;
    private final Assessments assessments;
    private final FactOperations operations;

    AssessmentResource(ProgressReports reports, Assessments assessments, FactOperations operations) {
        this.reports = reports;
        this.assessments = assessments;
        this.operations = operations;
    }

    @Override
    public AssessmentRepresentation createAssessment(
            String commitmentId, CreateAssessment assessed, String idempotencyKey) {
        reports.lock(assessed.progressReportId());
        return getAssessment(operations.publish(
                commitmentId, Set.of(AssessmentFactKind.ASSESS), idempotencyKey, assessed, (commitment, at) -> {
                    requireLatestReport(assessed.progressReportId(), commitment);
                    requireLatestAssessment(assessed);
                    var assessment = new Assessment(commitment, assessed, at);
                    PlausibilityCheck.of(assessed.confirmed(), BrusselsTime.of(at))
                            .text("/reasons", assessed.reasons())
                            .requireConfirmed();
                    return assessment;
                }));
    }

    @Override
    public AssessmentRepresentation getAssessment(String assessmentId) {
        return assessments.represent(assessments.get(assessmentId));
    }

    @Override
    public Page<AssessmentRepresentation> listAssessments(String commitmentId, Integer page, Integer pageSize) {
        return operations.page(commitmentId, page, pageSize, assessments);
    }

    /** Only the latest report can be assessed, so an assessment never covers a report that its author has not read. */
    private void requireLatestReport(UUID reportId, Commitment commitment) {
        var latest = reports.latest(commitment).map(ProgressReport::id);
        if (latest.isEmpty() || !latest.get().equals(reportId)) {
            throw Problem.of(ProblemType.FORBIDDEN_TRANSITION, MESSAGES.notTheLatest());
        }
    }

    /** An assessment replaces only one that its author has read: two clerks do not contradict each other unknowingly. */
    private void requireLatestAssessment(CreateAssessment assessed) {
        var latest = assessments.latestOf(assessed.progressReportId()).map(Assessment::id);
        if (!latest.equals(Optional.ofNullable(assessed.replaces()))) {
            throw Problem.of(ProblemType.FORBIDDEN_TRANSITION, MESSAGES.assessedMeanwhile());
        }
    }
}
