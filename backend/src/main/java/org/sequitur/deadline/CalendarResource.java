package org.sequitur.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sequitur.api.CalendarsApi;
import org.sequitur.body.Bodies;
import org.sequitur.body.Body;
import org.sequitur.commitment.Commitments;
import org.sequitur.page.PageAddress;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.representation.Representation;

@ApplicationScoped
@Transactional
class CalendarResource implements CalendarsApi {

    private static final int MAX_EVENTS = 2_000;

    private final Commitments commitments;
    private final Deadlines deadlines;
    private final Bodies bodies;
    private final PageAddress pages;

    CalendarResource(Commitments commitments, Deadlines deadlines, Bodies bodies, PageAddress pages) {
        this.commitments = commitments;
        this.deadlines = deadlines;
        this.bodies = bodies;
        this.pages = pages;
    }

    @Override
    public Representation getCalendar(String tag, List<String> owner) {
        var language = Language.tagged(tag).orElseThrow(() -> Problem.notFound(tag));
        var unknown = bodies.unknown(owner);
        if (!unknown.isEmpty()) {
            throw Problem.badRequest(Issue.unknownReferences("owner", unknown).toList());
        }
        var names = bodies.named(Set.copyOf(owner)).stream()
                .map(Body::abbreviation)
                .map(name -> name.in(language))
                .collect(Collectors.joining(", "));
        var calendar = new DeadlineCalendar(language, names, pages);
        var due = commitments.due(owner, MAX_EVENTS);
        var changes = deadlines.changes(due);
        due.forEach(commitment -> calendar.add(commitment, changes.get(commitment.rowId())));
        return calendar.representation();
    }
}
