package org.sequitur.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sequitur.assessment.AssessmentRepresentation;
import org.sequitur.assessment.Assessments;
import org.sequitur.closure.ClosureRepresentation;
import org.sequitur.closure.Closures;
import org.sequitur.commitment.CommitmentRepresentation;
import org.sequitur.deadline.DeadlineRepresentation;
import org.sequitur.deadline.Deadlines;
import org.sequitur.progress.EvidenceItemRepresentation;
import org.sequitur.progress.ProgressReportRepresentation;
import org.sequitur.progress.ProgressReports;
import org.sequitur.question.QuestionRepresentation;
import org.sequitur.question.Questions;
import org.sequitur.response.GovernmentResponseRepresentation;
import org.sequitur.response.RecordedResponses;

/** Reads the public facts that a report prints about commitments. */
@ApplicationScoped
class FollowedCommitments {

    /** @param longestText maximum number of characters printed of each published text */
    record Result(List<FollowedCommitment> commitments, int longestText) {}

    private final LatestFacts latest;
    private final ReportSize size;
    private final ProgressReports reports;
    private final Assessments assessments;
    private final Deadlines deadlines;
    private final Questions questions;
    private final RecordedResponses responses;
    private final Closures closures;

    FollowedCommitments(
            LatestFacts latest,
            ReportSize size,
            ProgressReports reports,
            Assessments assessments,
            Deadlines deadlines,
            Questions questions,
            RecordedResponses responses,
            Closures closures) {
        this.latest = latest;
        this.size = size;
        this.reports = reports;
        this.assessments = assessments;
        this.deadlines = deadlines;
        this.questions = questions;
        this.responses = responses;
        this.closures = closures;
    }

    /**
     * @param commitments not empty, with their state at that time
     * @param until facts published at or after this moment are left out
     */
    Result of(List<CommitmentRepresentation> commitments, Instant until) {
        var chosen = latest.of(
                commitments.stream().map(CommitmentRepresentation::commitmentId).toList(), until);
        size.check(chosen);
        var reported = read(
                chosen, PrintedKind.PROGRESS_REPORT, reports::publicly, ProgressReportRepresentation::progressReportId);
        var evidence =
                read(chosen, PrintedKind.EVIDENCE, reports::publicEvidence, EvidenceItemRepresentation::evidenceItemId);
        var assessed =
                read(chosen, PrintedKind.ASSESSMENT, assessments::publicly, AssessmentRepresentation::assessmentId);
        var due = read(
                chosen,
                PrintedKind.DEADLINE,
                ids -> deadlines.publicly(ids, until),
                DeadlineRepresentation::deadlineId);
        var openQuestions = read(
                chosen,
                PrintedKind.QUESTION,
                ids -> questions.publiclyOpen(ids, until),
                QuestionRepresentation::questionId);
        var responded = read(
                chosen,
                PrintedKind.RESPONSE,
                responses::publicly,
                GovernmentResponseRepresentation::governmentResponseId);
        var declared = read(
                chosen,
                PrintedKind.DECLARATION,
                responses::publicly,
                GovernmentResponseRepresentation::governmentResponseId);
        var closed = read(chosen, PrintedKind.CLOSURE, closures::publicly, ClosureRepresentation::closureId);
        var followedCommitments = commitments.stream()
                .map(now -> new FollowedCommitment(
                        now,
                        reported.apply(now.commitmentId()),
                        evidence.apply(now.commitmentId()),
                        assessed.apply(now.commitmentId()),
                        due.apply(now.commitmentId()),
                        openQuestions.apply(now.commitmentId()),
                        responded.apply(now.commitmentId()),
                        declared.apply(now.commitmentId()),
                        closed.apply(now.commitmentId())))
                .toList();
        return new Result(followedCommitments, size.longestText(chosen));
    }

    /** @return a function from the commitment's id to its selected facts */
    private static <F> Function<String, Listed<F>> read(
            LatestFacts.Chosen chosen,
            PrintedKind kind,
            Function<Collection<UUID>, List<F>> publicly,
            Function<F, Object> id) {
        var byId = publicly.apply(chosen.all(kind)).stream()
                .collect(Collectors.toMap(fact -> id.apply(fact).toString(), Function.identity()));
        return commitmentId -> {
            var listed = chosen.of(kind, commitmentId);
            return new Listed<>(
                    listed.items().stream()
                            .map(fact -> byId.get(fact.toString()))
                            .toList(),
                    listed.further());
        };
    }
}
