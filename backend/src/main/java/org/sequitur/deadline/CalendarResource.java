package org.sequitur.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.sequitur.api.CalendarsApi;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.OpenCommitments;
import org.sequitur.journal.FactFilter;
import org.sequitur.journal.FactFilters;
import org.sequitur.journal.FilterDescription;
import org.sequitur.page.PageAddress;
import org.sequitur.platform.cache.Representation;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.problem.Problem;
import org.sequitur.resolution.PolicyArea;
import org.sequitur.resolution.ResolutionCriteria;

@ApplicationScoped
@Transactional
class CalendarResource implements CalendarsApi {

    private static final int MAX_EVENTS = 2_000;

    private final OpenCommitments commitments;
    private final Deadlines deadlines;
    private final FactFilters filters;
    private final FilterDescription filterDescription;
    private final PageAddress pages;

    CalendarResource(
            OpenCommitments commitments,
            Deadlines deadlines,
            FactFilters filters,
            FilterDescription filterDescription,
            PageAddress pages) {
        this.commitments = commitments;
        this.deadlines = deadlines;
        this.filters = filters;
        this.filterDescription = filterDescription;
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
        var filter = filters.checked(resolution, criteria, owner);
        var calendar = new DeadlineCalendar(language, filterDescription.names(filter, language), pages);
        var due = due(filter);
        var changes = deadlines.changes(due);
        due.forEach(commitment -> calendar.add(commitment, changes.get(commitment.rowId())));
        return calendar.representation();
    }

    private List<Commitment> due(FactFilter filter) {
        return filter.selected()
                .map(resolutions -> resolutions.isEmpty()
                        ? List.<Commitment>of()
                        : commitments.due(resolutions, filter.owners(), MAX_EVENTS))
                .orElseGet(() -> commitments.due(List.of(), filter.owners(), MAX_EVENTS));
    }
}
