package org.sequitur.assessment;

import static org.sequitur.assessment.AssessmentMessages.MESSAGES;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.sequitur.access.Access;
import org.sequitur.access.Permission;
import org.sequitur.api.AssessmentsApi;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.Commitments;
import org.sequitur.journal.Facts;
import org.sequitur.platform.contention.TransactionRetry;
import org.sequitur.platform.http.RequestUri;
import org.sequitur.platform.idempotency.IdempotentRequests;
import org.sequitur.platform.paging.Page;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.progress.ProgressReport;
import org.sequitur.progress.ProgressReports;

@ApplicationScoped
@Transactional
@ApplyGuard(TransactionRetry.ON_CONFLICT)
class AssessmentResource implements AssessmentsApi {

    private final Commitments commitments;
    private final ProgressReports reports;
    private final Assessments assessments;
    private final Facts facts;
    private final Access access;
    private final IdempotentRequests idempotentRequests;
    private final Clock clock;
    private final RequestUri requestUri;

    AssessmentResource(
            Commitments commitments,
            ProgressReports reports,
            Assessments assessments,
            Facts facts,
            Access access,
            IdempotentRequests idempotentRequests,
            Clock clock,
            RequestUri requestUri) {
        this.commitments = commitments;
        this.reports = reports;
        this.assessments = assessments;
        this.facts = facts;
        this.access = access;
        this.idempotentRequests = idempotentRequests;
        this.clock = clock;
        this.requestUri = requestUri;
    }

    @Override
    public AssessmentRepresentation createAssessment(
            String commitmentId, NewAssessment assessed, String idempotencyKey) {
        reports.lock(assessed.progressReportId());
        var commitment = commitments.lock(commitmentId);
        access.require(commitment, Permission.ASSESS);
        return getAssessment(idempotentRequests.id(idempotencyKey, assessed, () -> {
            requireLatestReport(assessed.progressReportId(), commitment);
            var assessment = new Assessment(commitment, assessed, clock.instant());
            facts.add(assessment);
            return assessment.id();
        }));
    }

    @Override
    public AssessmentRepresentation getAssessment(String assessmentId) {
        return assessments.represent(assessments.get(assessmentId));
    }

    @Override
    public Page<AssessmentRepresentation> listAssessments(String commitmentId, Integer page, Integer pageSize) {
        var pageRequest = new PageRequest(page, pageSize);
        var slice = assessments.slice(commitments.get(commitmentId), pageRequest);
        return Page.of(slice.with(assessments.represent(slice.items())), pageRequest, requestUri);
    }

    /** Only the latest report can be assessed, so an assessment never covers a report that its author has not read. */
    private void requireLatestReport(UUID reportId, Commitment commitment) {
        var latest = reports.latest(commitment).map(ProgressReport::id);
        if (latest.isEmpty() || !latest.get().equals(reportId)) {
            throw Problem.of(ProblemType.FORBIDDEN_TRANSITION, MESSAGES.notTheLatest());
        }
    }
}
