package org.sequitur.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.api.CalendarsApi;
import org.sequitur.body.Bodies;
import org.sequitur.commitment.OpenCommitments;
import org.sequitur.page.PageAddress;
import org.sequitur.platform.cache.Representation;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.resolution.Resolution;
import org.sequitur.resolution.Resolutions;

@ApplicationScoped
@Transactional
class CalendarResource implements CalendarsApi {

    private static final int MAX_EVENTS = 2_000;

    private final OpenCommitments commitments;
    private final Deadlines deadlines;
    private final Resolutions resolutions;
    private final Bodies bodies;
    private final PageAddress pages;

    CalendarResource(
            OpenCommitments commitments,
            Deadlines deadlines,
            Resolutions resolutions,
            Bodies bodies,
            PageAddress pages) {
        this.commitments = commitments;
        this.deadlines = deadlines;
        this.resolutions = resolutions;
        this.bodies = bodies;
        this.pages = pages;
    }

    @Override
    public Representation getCalendar(String tag, List<String> resolution, List<String> owner) {
        var language = Language.tagged(tag).orElseThrow(() -> Problem.notFound(tag));
        var issues = Stream.concat(
                        Issue.unknownReferences("resolution", resolutions.unknown(resolution)),
                        Issue.unknownReferences("owner", bodies.unknown(owner)))
                .toList();
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
        var names = Stream.concat(
                        resolutions.listByIds(resolution).stream().map(Resolution::documentNumber),
                        bodies.listByIds(Set.copyOf(owner)).stream()
                                .map(body -> body.abbreviation().in(language)))
                .collect(Collectors.joining(", "));
        var calendar = new DeadlineCalendar(language, names, pages);
        var due = commitments.due(resolution, owner, MAX_EVENTS);
        var changes = deadlines.changes(due);
        due.forEach(commitment -> calendar.add(commitment, changes.get(commitment.rowId())));
        return calendar.representation();
    }
}
