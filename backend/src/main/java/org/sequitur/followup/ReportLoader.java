package org.sequitur.followup;

import static org.sequitur.followup.FollowUpMessages.MESSAGES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sequitur.body.Bodies;
import org.sequitur.commitment.CommitmentRepresentation;
import org.sequitur.commitment.CommitmentsOnDay;
import org.sequitur.journal.JournalEntries;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.time.WrittenDate;
import org.sequitur.resolution.ClassifiedResolutions;
import org.sequitur.resolution.Resolution;
import org.sequitur.resolution.ResolutionCriteria;
import org.sequitur.resolution.ResolutionRepresentation;
import org.sequitur.resolution.Resolutions;
import org.sequitur.round.ReportingRounds;
import org.sequitur.round.RoundScope;
import org.sequitur.sitting.Sittings;
import org.sequitur.timeline.Timelines;
import org.sequitur.verification.JournalHeads;

/** Reads the content of a report in one transaction, as of the end of its last day. */
@ApplicationScoped
class ReportLoader {

    /** The maximum number of changes in a report; the web page lists all. */
    private static final int MAX_CHANGES = 500;

    private static final Comparator<Resolution> NEWEST_FIRST =
            Comparator.comparing(Resolution::adoptedOn).reversed().thenComparing(Resolution::id);

    private final Resolutions resolutions;
    private final ClassifiedResolutions classified;
    private final Bodies bodies;
    private final Sittings sittings;
    private final ReportingRounds rounds;
    private final Forewords forewords;
    private final CommitmentsOnDay commitments;
    private final FollowedCommitments followed;
    private final ReportSize size;
    private final JournalEntries journal;
    private final JournalHeads heads;
    private final Timelines timelines;
    private final PublicAddress address;

    ReportLoader(
            Resolutions resolutions,
            ClassifiedResolutions classified,
            Bodies bodies,
            Sittings sittings,
            ReportingRounds rounds,
            Forewords forewords,
            CommitmentsOnDay commitments,
            FollowedCommitments followed,
            ReportSize size,
            JournalEntries journal,
            JournalHeads heads,
            Timelines timelines,
            PublicAddress address) {
        this.resolutions = resolutions;
        this.classified = classified;
        this.bodies = bodies;
        this.sittings = sittings;
        this.rounds = rounds;
        this.forewords = forewords;
        this.commitments = commitments;
        this.followed = followed;
        this.size = size;
        this.journal = journal;
        this.heads = heads;
        this.timelines = timelines;
        this.address = address;
    }

    /**
     * @param reduced whether it must contain the latest facts only
     * @throws Problem if the report contains no commitment, or would be too large
     */
    @Transactional
    FollowUpReport load(ReportParameters parameters, boolean reduced) {
        var period = parameters.period();
        size.checkCommitments(count(parameters));
        var now = states(parameters, period.to());
        if (now.isEmpty()) {
            throw Problem.badRequest(List.of(nothingToReport(parameters)));
        }
        var covered = covered(now, parameters.scope());
        var introductions = forewords(covered, parameters);
        var otherForewords = otherForewords(covered, parameters);
        var result = followed.load(now, period, reduced);
        return new FollowUpReport(
                parameters.scope(),
                namedScope(parameters.scope()),
                parameters.scope().kind() == ReportScope.Kind.RESOLUTION
                        ? introductions.get(parameters.scope().id())
                        : forewordOfRound(parameters.scope()),
                period,
                parameters.selection(),
                covered.stream()
                        .map(resolution -> new ReportedResolution(
                                ResolutionRepresentation.of(resolution, address),
                                introductions.get(resolution.id()),
                                otherForewords.getOrDefault(resolution.id(), List.of()),
                                ofResolution(resolution, result.commitments())))
                        .toList(),
                states(parameters, period.from().minusDays(1)),
                parameters.scope().kind() == ReportScope.Kind.RESOLUTION
                        ? PrintedTimeline.of(timelines.of(covered.getFirst(), period.to()), now)
                        : null,
                result.reduced(),
                result.maxTextLength(),
                journal.publicEvents(
                        now.stream().map(CommitmentRepresentation::commitmentId).toList(),
                        period.from(),
                        period.to(),
                        MAX_CHANGES),
                heads.endOf(period.to()));
    }

    /** The number of commitments that the report would cover. */
    @Transactional
    long count(ReportParameters parameters) {
        return commitments.count(
                parameters.scope().filter(), parameters.period().to());
    }

    /**
     * The commitments of the report with their state at the end of that day, those of a sitting in the order of its agenda; empty before
     * the first adoption.
     */
    private List<CommitmentRepresentation> states(ReportParameters parameters, LocalDate day) {
        var scope = parameters.scope();
        var some = commitments.find(scope.filter(), day).stream().filter(parameters.selection()::includes);
        return (scope.kind() == ReportScope.Kind.SITTING
                        ? some.sorted(Comparator.comparingInt(
                                commitment -> scope.commitmentIds().indexOf(commitment.commitmentId())))
                        : some)
                .toList();
    }

    private static Issue nothingToReport(ReportParameters parameters) {
        var scope = parameters.scope();
        var selection = parameters.selection();
        return selection.isAll()
                ? Issue.inQuery(
                        Issue.Type.INVALID_INPUT,
                        scope.kind().parameter(),
                        scope.id(),
                        MESSAGES.noneCovered(scope.kind().parameter()))
                : Issue.inQuery(
                        Issue.Type.INVALID_INPUT,
                        selection.parameter(),
                        selection.values(),
                        MESSAGES.noCommitment(selection.parameter()));
    }

    /** The resolutions of the commitments, newest first; those of a sitting in the order of its agenda. */
    private List<Resolution> covered(List<CommitmentRepresentation> now, ReportScope scope) {
        var ids = now.stream()
                .map(commitment -> commitment.resolution().resolutionId())
                .distinct()
                .toList();
        var order = scope.kind() == ReportScope.Kind.SITTING
                ? Comparator.comparingInt((Resolution resolution) -> ids.indexOf(resolution.id()))
                : NEWEST_FIRST;
        return resolutions.listByIds(ids).stream().sorted(order).toList();
    }

    private static List<FollowedCommitment> ofResolution(Resolution resolution, List<FollowedCommitment> all) {
        return all.stream()
                .filter(followed -> followed.now().resolution().resolutionId().equals(resolution.id()))
                .toList();
    }

    private NamedScope namedScope(ReportScope scope) {
        return switch (scope.kind()) {
            case RESOLUTION -> null;
            case BODY -> {
                var body = bodies.findById(scope.id());
                yield new NamedScope(scope, body.name(), body.abbreviation());
            }
            case COMMITTEE -> {
                var committee = classified
                        .names(ResolutionCriteria.ofCommittee(scope.id()))
                        .findFirst()
                        .orElseThrow();
                yield new NamedScope(scope, committee, committee);
            }
            case SITTING -> {
                var sitting =
                        sittings.find(UUID.fromString(scope.id())).orElseThrow(() -> Problem.notFound(scope.id()));
                var name = LocalizedText.of(language -> sitting.committee().in(language)
                        + ", "
                        + MESSAGES.sittingOn(WrittenDate.of(sitting.heldOn(), language))
                                .in(language));
                yield new NamedScope(scope, name, name);
            }
            case ROUND -> {
                var title = round(scope).title();
                yield new NamedScope(scope, title, title);
            }
        };
    }

    private RoundScope round(ReportScope scope) {
        return rounds.scope(UUID.fromString(scope.id())).orElseThrow(() -> Problem.notFound(scope.id()));
    }

    /** Null if the report is not on a round, or if the round has no foreword. */
    private ForewordRepresentation forewordOfRound(ReportScope scope) {
        var foreword = scope.kind() == ReportScope.Kind.ROUND ? round(scope).foreword() : null;
        return foreword == null ? null : ForewordRepresentation.of(foreword);
    }

    /** The forewords, which are about whole resolutions, by the id of the resolution; none for a selection. */
    private Map<String, ForewordRepresentation> forewords(List<Resolution> covered, ReportParameters parameters) {
        return parameters.selection().isAll() ? forewords.latest(covered, parameters.period()) : Map.of();
    }

    private Map<String, List<Period>> otherForewords(List<Resolution> covered, ReportParameters parameters) {
        return parameters.selection().isAll() ? forewords.otherPeriods(covered, parameters.period()) : Map.of();
    }
}
