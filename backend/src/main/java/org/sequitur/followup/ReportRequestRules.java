package org.sequitur.followup;

import static org.sequitur.followup.FollowUpMessages.MESSAGES;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sequitur.body.Bodies;
import org.sequitur.commitment.Commitments;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.resolution.Resolution;
import org.sequitur.resolution.Resolutions;

/** Validates a request for a report. */
@ApplicationScoped
class ReportRequestRules {

    private final Resolutions resolutions;
    private final Commitments commitments;
    private final Bodies bodies;
    private final Clock clock;

    ReportRequestRules(Resolutions resolutions, Commitments commitments, Bodies bodies, Clock clock) {
        this.resolutions = resolutions;
        this.commitments = commitments;
        this.bodies = bodies;
        this.clock = clock;
    }

    /**
     * @param from null for the day of the adoption
     * @param to null for today
     * @throws Problem 400 with all errors of the request
     */
    ReportRequest of(String resolutionId, CommitmentSelection selection, LocalDate from, LocalDate to) {
        var issues = new ArrayList<Issue>();
        var today = BrusselsTime.today(clock);
        var resolution = resolutionId == null
                ? null
                : resolutions.findByIdOptional(resolutionId).orElse(null);
        if (resolutionId == null) {
            issues.add(Issue.inQuery(Issue.Type.SCHEMA_VIOLATION, "resolution", null, MESSAGES.resolutionMissing()));
        } else if (resolution == null) {
            issues.add(Issue.unknownReference("resolution", resolutionId));
        }
        unknown(selection).forEach(issues::add);
        var last = to == null ? today : to;
        if (last.isAfter(today)) {
            issues.add(invalid("to", to, MESSAGES.dayInFuture("to")));
        }
        if (from != null && from.isAfter(last)) {
            issues.add(invalid("from", from, MESSAGES.startAfterEnd(last)));
        }
        if (resolution != null) {
            issues.addAll(beforeTheAdoption(resolution, from, to));
        }
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
        return new ReportRequest(
                resolutionId, new Period(from == null ? resolution.adoptedOn() : from, last), selection);
    }

    private Stream<Issue> unknown(CommitmentSelection selection) {
        return Stream.of(
                        Issue.unknownReferences("commitment", commitments.unknown(selection.commitments())),
                        Issue.unknownReferences("theme", resolutions.unknownThemes(selection.themes())),
                        Issue.unknownReferences("owner", bodies.unknown(selection.owners())))
                .flatMap(Function.identity());
    }

    private static List<Issue> beforeTheAdoption(Resolution resolution, LocalDate from, LocalDate to) {
        var issues = new ArrayList<Issue>();
        var adopted = resolution.adoptedOn();
        if (from != null && from.isBefore(adopted)) {
            issues.add(invalid("from", from, MESSAGES.beforeAdoption("from", adopted)));
        }
        if (to != null && to.isBefore(adopted)) {
            issues.add(invalid("to", to, MESSAGES.beforeAdoption("to", adopted)));
        }
        return issues;
    }

    private static Issue invalid(String name, LocalDate day, LocalizedText detail) {
        return Issue.inQuery(Issue.Type.INVALID_INPUT, name, day.toString(), detail);
    }
}
