package org.sequitur.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sequitur.api.FeedsApi;
import org.sequitur.page.PageAddress;
import org.sequitur.platform.cache.Representation;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.http.RequestUri;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.resolution.PolicyArea;
import org.sequitur.resolution.ResolutionCriteria;
import org.sequitur.resolution.ResolutionSize;
import org.sequitur.resolution.Resolutions;

@ApplicationScoped
@Transactional
class FeedResource implements FeedsApi {

    private static final int NEWEST = 50;

    private final JournalEntries journal;
    private final FactKinds kinds;
    private final FactFilters filters;
    private final FilterDescription filterDescription;
    private final Resolutions resolutions;
    private final PublicAddress address;
    private final PageAddress pages;
    private final RequestUri requestUri;

    FeedResource(
            JournalEntries journal,
            FactKinds kinds,
            FactFilters filters,
            FilterDescription filterDescription,
            Resolutions resolutions,
            PublicAddress address,
            PageAddress pages,
            RequestUri requestUri) {
        this.journal = journal;
        this.kinds = kinds;
        this.filters = filters;
        this.filterDescription = filterDescription;
        this.resolutions = resolutions;
        this.address = address;
        this.pages = pages;
        this.requestUri = requestUri;
    }

    @Override
    public Representation getFeed(
            String tag,
            List<String> resolution,
            List<String> session,
            List<String> committee,
            List<PolicyArea> policyArea,
            List<String> theme,
            List<String> commitment,
            List<String> owner,
            List<EventKind> kind) {
        var language = Language.tagged(tag).orElseThrow(() -> Problem.notFound(tag));
        var criteria = new ResolutionCriteria(session, committee, policyArea);
        var facts = filters.checked(resolution, criteria, theme, commitment, owner, null);
        var filter = new EventFilter(facts, kind);
        var feed = new EventFeed(language, kinds, address, pages);
        var entries = journal.newest(filter, NEWEST);
        var related = kinds.related(entries);
        entries.forEach(entry -> feed.add(entry, related.get(entry.factId())));
        return feed.toRepresentation(
                requestUri.address(),
                filterDescription.names(filter, language),
                filterDescription.page(facts),
                lastAdoption());
    }

    /** Time of a feed without entries: the latest adoption of a resolution. */
    private Instant lastAdoption() {
        return resolutions.sizes().stream()
                .map(ResolutionSize::adoptedOn)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH)
                .atStartOfDay(BrusselsTime.BRUSSELS)
                .toInstant();
    }
}
