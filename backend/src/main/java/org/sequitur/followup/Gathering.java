package org.sequitur.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sequitur.assessment.AssessmentRepresentation;
import org.sequitur.assessment.Assessments;
import org.sequitur.closure.ClosureRepresentation;
import org.sequitur.closure.Closures;
import org.sequitur.commitment.AssessmentOutcome;
import org.sequitur.commitment.CommitmentReference;
import org.sequitur.commitment.CommitmentRepresentation;
import org.sequitur.commitment.DatedCommitments;
import org.sequitur.deadline.DeadlineRepresentation;
import org.sequitur.deadline.Deadlines;
import org.sequitur.journal.JournalEntries;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.progress.ProgressReportRepresentation;
import org.sequitur.progress.ProgressReports;
import org.sequitur.question.QuestionRepresentation;
import org.sequitur.question.Questions;
import org.sequitur.resolution.Resolution;
import org.sequitur.resolution.ResolutionRepresentation;
import org.sequitur.resolution.Resolutions;
import org.sequitur.response.GovernmentResponseRepresentation;
import org.sequitur.response.RecordedResponses;

/** Reads what a report tells, all of it from one state of the register: that at the end of its last day. */
@ApplicationScoped
class Gathering {

    /** More would not be read; the page has them all. */
    private static final int MOST_CHANGES = 500;

    /** Of one commitment: the latest; its page has them all. */
    static final int MOST_EVIDENCE = 20;

    private final ReportSize size;
    private final Resolutions resolutions;
    private final Forewords forewords;
    private final DatedCommitments commitments;
    private final ProgressReports reports;
    private final Assessments assessments;
    private final Deadlines deadlines;
    private final Questions questions;
    private final RecordedResponses responses;
    private final Closures closures;
    private final JournalEntries journal;
    private final PublicAddress address;

    Gathering(
            ReportSize size,
            Resolutions resolutions,
            Forewords forewords,
            DatedCommitments commitments,
            ProgressReports reports,
            Assessments assessments,
            Deadlines deadlines,
            Questions questions,
            RecordedResponses responses,
            Closures closures,
            JournalEntries journal,
            PublicAddress address) {
        this.size = size;
        this.resolutions = resolutions;
        this.forewords = forewords;
        this.commitments = commitments;
        this.reports = reports;
        this.assessments = assessments;
        this.deadlines = deadlines;
        this.questions = questions;
        this.responses = responses;
        this.closures = closures;
        this.journal = journal;
        this.address = address;
    }

    @Transactional
    FollowUpReport of(AskedReport asked) {
        size.check(asked);
        var resolution = resolutions.findById(asked.resolutionId());
        var period = asked.period();
        var eve = period.from().minusDays(1);
        var before = eve.isBefore(resolution.adoptedOn())
                ? List.<CommitmentRepresentation>of()
                : commitments.of(resolution, eve);
        return new FollowUpReport(
                ResolutionRepresentation.of(resolution, address),
                period,
                forewords.latest(resolution, period).map(forewords::represent).orElse(null),
                before,
                followed(resolution, period),
                journal.publicly(resolution, period.from(), period.to(), MOST_CHANGES));
    }

    private List<FollowedCommitment> followed(Resolution resolution, Period period) {
        var until = period.end();
        var reported = grouped(reports.publicly(resolution, until), ProgressReportRepresentation::commitment);
        var assessed = grouped(assessments.publicly(resolution, until), AssessmentRepresentation::commitment);
        var due = grouped(deadlines.publicly(resolution, until), DeadlineRepresentation::commitment);
        var asked = grouped(questions.publiclyOpen(resolution, until), QuestionRepresentation::commitment);
        var responded = grouped(responses.publicly(resolution, until), GovernmentResponseRepresentation::commitment);
        var closed = grouped(closures.publicly(resolution, until), ClosureRepresentation::commitment);
        return commitments.of(resolution, period.to()).stream()
                .map(now -> new FollowedCommitment(
                        now,
                        last(reported.get(now.commitmentId())),
                        evidence(reported.get(now.commitmentId())),
                        // What Parliament made of an earlier report does not hold for the latest one.
                        now.assessment() == AssessmentOutcome.NOT_ASSESSED
                                ? null
                                : last(assessed.get(now.commitmentId())),
                        all(due.get(now.commitmentId())),
                        all(asked.get(now.commitmentId())),
                        last(all(responded.get(now.commitmentId())), response -> !response.isDeclaration()),
                        last(all(responded.get(now.commitmentId())), GovernmentResponseRepresentation::isDeclaration),
                        now.closed() ? last(closed.get(now.commitmentId())) : null))
                .toList();
    }

    private static ListedEvidence evidence(List<ProgressReportRepresentation> reports) {
        return ListedEvidence.latest(
                all(reports).stream()
                        .flatMap(report -> report.evidenceItems().stream())
                        .toList(),
                MOST_EVIDENCE);
    }

    private static <F> Map<String, List<F>> grouped(List<F> facts, Function<F, CommitmentReference> commitment) {
        return facts.stream()
                .collect(Collectors.groupingBy(fact -> commitment.apply(fact).commitmentId()));
    }

    private static <F> List<F> all(List<F> facts) {
        return facts == null ? List.of() : facts;
    }

    private static <F> F last(List<F> facts, Predicate<F> which) {
        return facts.reversed().stream().filter(which).findFirst().orElse(null);
    }

    private static <F> F last(List<F> facts) {
        return facts == null ? null : facts.getLast();
    }
}
