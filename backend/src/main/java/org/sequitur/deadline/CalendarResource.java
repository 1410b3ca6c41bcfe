package org.sequitur.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.api.CalendarsApi;
import org.sequitur.body.Bodies;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.OpenCommitments;
import org.sequitur.page.PageAddress;
import org.sequitur.platform.cache.Representation;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.resolution.ClassifiedResolutions;
import org.sequitur.resolution.PolicyArea;
import org.sequitur.resolution.Resolution;
import org.sequitur.resolution.ResolutionCriteria;
import org.sequitur.resolution.Resolutions;

@ApplicationScoped
@Transactional
class CalendarResource implements CalendarsApi {

    private static final int MAX_EVENTS = 2_000;

    private final OpenCommitments commitments;
    private final Deadlines deadlines;
    private final Resolutions resolutions;
    private final ClassifiedResolutions classified;
    private final Bodies bodies;
    private final PageAddress pages;

    CalendarResource(
            OpenCommitments commitments,
            Deadlines deadlines,
            Resolutions resolutions,
            ClassifiedResolutions classified,
            Bodies bodies,
            PageAddress pages) {
        this.commitments = commitments;
        this.deadlines = deadlines;
        this.resolutions = resolutions;
        this.classified = classified;
        this.bodies = bodies;
        this.pages = pages;
    }

    @Override
    public Representation getCalendar(
            String tag,
            List<String> resolution,
            List<String> session,
            List<String> committee,
            List<PolicyArea> policyArea,
            List<String> owner) {
        var language = Language.tagged(tag).orElseThrow(() -> Problem.notFound(tag));
        var criteria = new ResolutionCriteria(session, committee, policyArea);
        var issues = Stream.of(
                        Issue.unknownReferences("resolution", resolutions.unknown(resolution)),
                        classified.issuesOfSubscription(criteria),
                        Issue.unknownReferences("owner", bodies.unknown(owner)))
                .flatMap(Function.identity())
                .toList();
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
        var names = Stream.of(
                        resolutions.listByIds(resolution).stream().map(Resolution::documentNumber),
                        classified.names(criteria).map(name -> name.in(language)),
                        bodies.listByIds(Set.copyOf(owner)).stream()
                                .map(body -> body.abbreviation().in(language)))
                .flatMap(Function.identity())
                .collect(Collectors.joining(", "));
        var calendar = new DeadlineCalendar(language, names, pages);
        var due = due(resolution, criteria, owner);
        var changes = deadlines.changes(due);
        due.forEach(commitment -> calendar.add(commitment, changes.get(commitment.rowId())));
        return calendar.representation();
    }

    private List<Commitment> due(List<String> resolution, ResolutionCriteria criteria, List<String> owner) {
        if (criteria.isEmpty()) {
            return commitments.due(resolution, owner, MAX_EVENTS);
        }
        var matching = classified.ids(criteria).stream()
                .filter(id -> resolution.isEmpty() || resolution.contains(id))
                .toList();
        return matching.isEmpty() ? List.of() : commitments.due(matching, owner, MAX_EVENTS);
    }
}
