package org.sequitur.journal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sequitur.platform.paging.PageRequest;

/** The public journal entries, as feeds select them. */
@ApplicationScoped
class FeedEntries implements PanacheRepositoryBase<JournalEntry, UUID> {

    private static final EnumSet<EventKind> LINKS = EnumSet.of(EventKind.LINKED, EventKind.UNLINKED);

    static final Comparator<JournalEntry> NEWEST_FIRST = Comparator.comparing(JournalEntry::happenedAt)
            .thenComparing(JournalEntry::id)
            .reversed();

    /**
     * The newest public entries, newest first. Many links that are made at once displace no other entries: those newer than
     * the oldest of the others are added.
     */
    List<JournalEntry> newest(EventFilter filter, int max) {
        var others = latest(filter.restrictedTo(EnumSet.complementOf(LINKS)), max);
        var oldest = others.size() < max ? Instant.MIN : others.getLast().happenedAt();
        return Stream.concat(
                        others.stream(),
                        latest(filter.restrictedTo(LINKS), max).stream()
                                .filter(link -> link.happenedAt().isAfter(oldest)))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /** The newest public entries, newest first. */
    List<JournalEntry> latest(EventFilter filter, int max) {
        return page(filter, Sort.descending("happenedAt", "id"), new PageRequest(1, max));
    }

    /** A page of the public entries, oldest first. */
    List<JournalEntry> oldest(EventFilter filter, PageRequest page) {
        return page(filter, Sort.by("happenedAt", "id"), page);
    }

    /** The number of public entries. */
    long total(EventFilter filter) {
        var parameters = new Parameters();
        return find(filter.condition(parameters), parameters).count();
    }

    /** The time of the first public entry of any commitment. */
    Optional<Instant> firstPublished() {
        return Optional.ofNullable(getEntityManager()
                .createQuery("select min(happenedAt) from JournalEntry where internal = false", Instant.class)
                .getSingleResult());
    }

    private List<JournalEntry> latest(Optional<EventFilter> filter, int max) {
        return filter.map(some -> latest(some, max)).orElse(List.of());
    }

    private List<JournalEntry> page(EventFilter filter, Sort order, PageRequest page) {
        var parameters = new Parameters();
        return page.pageSize() == 0
                ? List.of()
                : find(filter.condition(parameters), order, parameters)
                        .range(page.offset(), page.offset() + page.pageSize() - 1)
                        .list();
    }
}
