package org.sequitur.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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
    private static final int NEWEST_SINCE = 500;
    private static final String ARCHIVES = "/archives/";

    private final FeedEntries journal;
    private final FeedArchives archives;
    private final FactKinds kinds;
    private final FactFilters filters;
    private final FilterDescription filterDescription;
    private final Resolutions resolutions;
    private final PublicAddress address;
    private final PageAddress pages;
    private final RequestUri requestUri;

    FeedResource(
            FeedEntries journal,
            FeedArchives archives,
            FactKinds kinds,
            FactFilters filters,
            FilterDescription filterDescription,
            Resolutions resolutions,
            PublicAddress address,
            PageAddress pages,
            RequestUri requestUri) {
        this.journal = journal;
        this.archives = archives;
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
            List<EventKind> kind,
            LocalDate since) {
        var language = language(tag);
        var criteria = new ResolutionCriteria(session, committee, policyArea);
        FeedArchives.Selection selection = (day, period) ->
                new EventFilter(filters.checked(resolution, criteria, theme, commitment, owner, day), kind, period);
        var filter = selection.on(null, new EventPeriod(since, null));
        var self = requestUri.address();
        var feed = new EventFeed(language, kinds, address, pages);
        if (since == null) {
            addAll(
                    feed,
                    Stream.concat(
                                    journal.newest(filter, NEWEST).stream(),
                                    journal.latest(filter, archives.notArchived(selection)).stream())
                            .distinct()
                            .sorted(FeedEntries.NEWEST_FIRST)
                            .toList());
            archives.newest(selection).ifPresent(archive -> feed.addDocument("prev-archive", addressOf(archive, self)));
        } else {
            addAll(feed, journal.latest(filter, NEWEST_SINCE));
        }
        return feed.toRepresentation(
                self,
                self,
                filterDescription.names(filter, language),
                filterDescription.page(filter, null),
                lastAdoption());
    }

    @Override
    public Representation getFeedArchive(
            String tag,
            String feedArchiveId,
            List<String> resolution,
            List<String> session,
            List<String> committee,
            List<PolicyArea> policyArea,
            List<String> theme,
            List<String> commitment,
            List<String> owner,
            List<EventKind> kind) {
        var language = language(tag);
        var criteria = new ResolutionCriteria(session, committee, policyArea);
        FeedArchives.Selection selection = (day, period) ->
                new EventFilter(filters.checked(resolution, criteria, theme, commitment, owner, day), kind, period);
        var filter = selection.on(null, EventPeriod.ALL);
        var archive = FeedArchive.named(feedArchiveId).orElseThrow(() -> Problem.notFound(feedArchiveId));
        var entries = archives.entries(archive, selection).orElseThrow(() -> Problem.notFound(feedArchiveId));
        var self = requestUri.address();
        var current = self.replace(ARCHIVES + feedArchiveId, "");
        var feed = new EventFeed(language, kinds, address, pages);
        addAll(feed, entries);
        feed.addDocument("current", current);
        archives.before(archive, selection)
                .ifPresent(before -> feed.addDocument("prev-archive", addressOf(before, current)));
        archives.after(archive, selection)
                .ifPresent(after -> feed.addDocument("next-archive", addressOf(after, current)));
        return feed.toRepresentation(
                current,
                self,
                filterDescription.names(filter, language),
                filterDescription.page(filter, archive.month()),
                archive.month().atDay(1).atStartOfDay(BrusselsTime.BRUSSELS).toInstant());
    }

    @Override
    public Representation getFeedStylesheet() {
        return FeedStylesheet.REPRESENTATION;
    }

    private void addAll(EventFeed feed, List<JournalEntry> entries) {
        var related = kinds.related(entries);
        var outcomes = kinds.outcomes(entries);
        var madeOn = kinds.madeOn(entries);
        entries.forEach(entry -> feed.add(new FeedEntry(
                entry, madeOn.get(entry.factId()), outcomes.get(entry.id()), related.get(entry.factId()))));
    }

    private static Language language(String tag) {
        return Language.tagged(tag).orElseThrow(() -> Problem.notFound(tag));
    }

    /** @param feed URL of the feed, with its filter */
    private static String addressOf(FeedArchive archive, String feed) {
        var query = feed.indexOf('?');
        var path = query < 0 ? feed : feed.substring(0, query);
        return path + ARCHIVES + archive.id() + feed.substring(path.length());
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
