package org.sequitur.followup;

import static org.sequitur.followup.FollowUpMessages.MESSAGES;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sequitur.body.Bodies;
import org.sequitur.commitment.CommitmentReference;
import org.sequitur.commitment.Commitments;
import org.sequitur.commitment.CommitmentsOnDay;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.resolution.ClassifiedResolutions;
import org.sequitur.resolution.ResolutionCriteria;
import org.sequitur.resolution.Resolutions;
import org.sequitur.round.ReportingRounds;
import org.sequitur.round.RoundScope;
import org.sequitur.sitting.SittingRepresentation;
import org.sequitur.sitting.Sittings;

/** Validates the parameters of a report. */
@ApplicationScoped
class ReportParameterRules {

    private final Resolutions resolutions;
    private final Commitments known;
    private final CommitmentsOnDay commitments;
    private final ClassifiedResolutions classified;
    private final Bodies bodies;
    private final Sittings sittings;
    private final ReportingRounds rounds;
    private final Clock clock;

    ReportParameterRules(
            Resolutions resolutions,
            Commitments known,
            CommitmentsOnDay commitments,
            ClassifiedResolutions classified,
            Bodies bodies,
            Sittings sittings,
            ReportingRounds rounds,
            Clock clock) {
        this.resolutions = resolutions;
        this.known = known;
        this.commitments = commitments;
        this.classified = classified;
        this.bodies = bodies;
        this.sittings = sittings;
        this.rounds = rounds;
        this.clock = clock;
    }

    /**
     * @param from null for the day of the (first) adoption, or the first day of the round's period
     * @param to null for today, or the last day of the round's period if it is past
     * @throws Problem 400 with all errors of the request
     */
    ReportParameters checked(ScopeParameters asked, CommitmentCriteria selection, LocalDate from, LocalDate to) {
        var round = Optional.ofNullable(asked.round()).flatMap(rounds::scope);
        var sitting = Optional.ofNullable(asked.sitting()).flatMap(sittings::find);
        var scopes = Stream.of(
                        new ReportScope(ReportScope.Kind.RESOLUTION, asked.resolution()),
                        new ReportScope(ReportScope.Kind.BODY, asked.body()),
                        new ReportScope(ReportScope.Kind.COMMITTEE, asked.committee()),
                        new ReportScope(
                                ReportScope.Kind.SITTING,
                                Objects.toString(asked.sitting(), null),
                                sitting.map(ReportParameterRules::nameOf).orElse(null),
                                agenda(sitting)),
                        new ReportScope(
                                ReportScope.Kind.ROUND,
                                Objects.toString(asked.round(), null),
                                round.map(found -> "round-" + found.dueOn()).orElse(null),
                                round.map(RoundScope::commitmentIds).orElse(List.of())))
                .filter(scope -> scope.id() != null)
                .toList();
        var today = BrusselsTime.today(clock);
        var last = to != null
                ? to
                : round.map(RoundScope::to).filter(today::isAfter).orElse(today);
        var issues = Stream.of(
                        single(scopes),
                        scopes.stream().flatMap(this::unknown),
                        needingResolution(selection, asked.resolution()),
                        unknown(selection),
                        outOfOrder(from, to, last, today),
                        beforeTheRound(round, from, to),
                        beforeTheAdoption(asked.resolution(), from, to))
                .flatMap(Function.identity())
                .toList();
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
        var scope = scopes.getFirst();
        var first = from != null
                ? from
                : round.map(RoundScope::from)
                        .or(() -> commitments.firstAdoption(scope.filter(), last))
                        // The period of a round may begin after today.
                        .filter(day -> !day.isAfter(last))
                        .orElse(last);
        return new ReportParameters(scope, new Period(first, last), selection);
    }

    private static Stream<Issue> single(List<ReportScope> scopes) {
        if (scopes.isEmpty()) {
            return Stream.of(Issue.inQuery(Issue.Type.SCHEMA_VIOLATION, "resolution", null, MESSAGES.scopeMissing()));
        }
        return scopes.stream()
                .skip(1)
                .map(scope -> Issue.inQuery(
                        Issue.Type.INVALID_INPUT,
                        scope.kind().parameter(),
                        scope.id(),
                        MESSAGES.severalScopes(scope.kind().parameter())));
    }

    private Stream<Issue> unknown(ReportScope scope) {
        return switch (scope.kind()) {
            case RESOLUTION -> Issue.unknownReferences("resolution", resolutions.unknown(List.of(scope.id())));
            case BODY -> Issue.unknownReferences("body", bodies.unknown(List.of(scope.id())));
            case COMMITTEE -> classified.issues(ResolutionCriteria.ofCommittee(scope.id()));
            case SITTING, ROUND ->
                scope.commitmentIds().isEmpty()
                        ? Stream.of(Issue.unknownReference(scope.kind().parameter(), scope.id()))
                        : Stream.empty();
        };
    }

    private static String nameOf(SittingRepresentation sitting) {
        return "sitting-%s-%s"
                .formatted(
                        sitting.heldOn(), ReportScope.words(sitting.committee().fr()));
    }

    /** Empty for a sitting that the caller may not see, or that has no commitments. */
    private static List<String> agenda(Optional<SittingRepresentation> found) {
        return found.stream()
                .flatMap(sitting -> sitting.commitments().stream())
                .map(CommitmentReference::commitmentId)
                .toList();
    }

    /** A selection names commitments of one resolution. */
    private static Stream<Issue> needingResolution(CommitmentCriteria selection, String resolutionId) {
        return selection.isAll() || resolutionId != null
                ? Stream.empty()
                : Stream.of(Issue.inQuery(
                        Issue.Type.INVALID_INPUT,
                        selection.parameter(),
                        selection.values(),
                        MESSAGES.needsResolution(selection.parameter())));
    }

    private Stream<Issue> unknown(CommitmentCriteria selection) {
        return Stream.of(
                        Issue.unknownReferences("commitment", known.unknown(selection.commitments())),
                        Issue.unknownReferences("theme", resolutions.unknownThemes(selection.themes())),
                        Issue.unknownReferences("owner", bodies.unknown(selection.owners())))
                .flatMap(Function.identity());
    }

    private static Stream<Issue> outOfOrder(LocalDate from, LocalDate to, LocalDate last, LocalDate today) {
        return Stream.of(
                        last.isAfter(today) ? invalid("to", to, MESSAGES.dayInFuture("to")) : null,
                        from != null && from.isAfter(last) ? invalid("from", from, MESSAGES.startAfterEnd(last)) : null)
                .filter(Objects::nonNull);
    }

    private static Stream<Issue> beforeTheRound(Optional<RoundScope> round, LocalDate from, LocalDate to) {
        return round
                .map(RoundScope::from)
                .filter(first -> from == null && to != null && to.isBefore(first))
                .map(first -> invalid("to", to, MESSAGES.beforeRound(first)))
                .stream();
    }

    private Stream<Issue> beforeTheAdoption(String resolutionId, LocalDate from, LocalDate to) {
        var resolution = resolutionId == null ? null : resolutions.findById(resolutionId);
        if (resolution == null) {
            return Stream.empty();
        }
        var adopted = resolution.adoptedOn();
        return Stream.of(
                        from != null && from.isBefore(adopted)
                                ? invalid("from", from, MESSAGES.beforeAdoption("from", adopted))
                                : null,
                        to != null && to.isBefore(adopted)
                                ? invalid("to", to, MESSAGES.beforeAdoption("to", adopted))
                                : null)
                .filter(Objects::nonNull);
    }

    private static Issue invalid(String name, LocalDate day, LocalizedText detail) {
        return Issue.inQuery(Issue.Type.INVALID_INPUT, name, day.toString(), detail);
    }
}
