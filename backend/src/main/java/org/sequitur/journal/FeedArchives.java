package org.sequitur.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.time.BrusselsTime;

/**
 * The archive documents of a feed (RFC 5005, section 4), which with the feed itself hold all of its events, each without limit in
 * time. A document has {@link #EVENTS} events of one month; the last one of a month has the rest, once the month is over. Its
 * events stay the same: owners count as on the last day of the month.
 */
@ApplicationScoped
class FeedArchives {

    /** The most events in one document. */
    static final int EVENTS = 200;

    /** The filter of a feed. */
    @FunctionalInterface
    interface Selection {

        /** @param day on which the owners of commitments count */
        EventFilter on(LocalDate day, EventPeriod period);
    }

    private final FeedEntries journal;
    private final Clock clock;

    FeedArchives(FeedEntries journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** The events of a document, newest first; empty if it does not exist (yet). */
    Optional<List<JournalEntry>> entries(FeedArchive archive, Selection selection) {
        return exists(archive, selection)
                ? Optional.of(journal.oldest(of(archive.month(), selection), new PageRequest(archive.part(), EVENTS))
                        .reversed())
                : Optional.empty();
    }

    /** The newest document. */
    Optional<FeedArchive> newest(Selection selection) {
        return lastOf(thisMonth(), selection).or(() -> lastBefore(thisMonth(), selection));
    }

    Optional<FeedArchive> before(FeedArchive archive, Selection selection) {
        return archive.part() > 1
                ? Optional.of(new FeedArchive(archive.month(), archive.part() - 1))
                : lastBefore(archive.month(), selection);
    }

    Optional<FeedArchive> after(FeedArchive archive, Selection selection) {
        return Optional.of(new FeedArchive(archive.month(), archive.part() + 1))
                .filter(next -> exists(next, selection))
                .or(() -> Optional.of(new FeedArchive(archive.month().plusMonths(1), 1))
                        .filter(next -> isOver(archive.month()) && exists(next, selection)));
    }

    /** The number of events of this month that no document holds yet. */
    int notArchived(Selection selection) {
        return (int) (journal.total(of(thisMonth(), selection)) % EVENTS);
    }

    private boolean exists(FeedArchive archive, Selection selection) {
        return firstMonth().filter(first -> !archive.month().isBefore(first)).isPresent()
                && !archive.month().isAfter(thisMonth())
                && archive.part() <= documents(archive.month(), selection);
    }

    private Optional<FeedArchive> lastBefore(YearMonth month, Selection selection) {
        return firstMonth()
                .filter(first -> first.isBefore(month))
                .flatMap(_ -> lastOf(month.minusMonths(1), selection));
    }

    private Optional<FeedArchive> lastOf(YearMonth month, Selection selection) {
        return Optional.of(documents(month, selection))
                .filter(documents -> documents > 0)
                .map(documents -> new FeedArchive(month, documents));
    }

    /** A month that is over has one, even without events: no document refers to one that does not exist. */
    private int documents(YearMonth month, Selection selection) {
        var events = journal.total(of(month, selection));
        var full = (int) (events / EVENTS);
        return isOver(month) && (full == 0 || events % EVENTS > 0) ? full + 1 : full;
    }

    private EventFilter of(YearMonth month, Selection selection) {
        var day = isOver(month) ? month.atEndOfMonth() : BrusselsTime.today(clock);
        return selection.on(day, new EventPeriod(month.atDay(1), month.atEndOfMonth()));
    }

    private Optional<YearMonth> firstMonth() {
        return journal.firstPublished().map(BrusselsTime::of).map(YearMonth::from);
    }

    private boolean isOver(YearMonth month) {
        return month.isBefore(thisMonth());
    }

    private YearMonth thisMonth() {
        return YearMonth.from(BrusselsTime.today(clock));
    }
}
