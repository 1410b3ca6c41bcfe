package org.sequitur.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.paging.Slice;
import org.sequitur.resolution.ClassifiedResolutions;
import org.sequitur.resolution.Resolution;
import org.sequitur.resolution.Resolutions;
import org.sequitur.search.SearchWords;

/** Finds resolutions by a filter. */
@ApplicationScoped
class ResolutionQuery {

    /** The searched properties of a resolution. */
    record Entry(String id, String documentNumber, String session, String titleFr, String titleNl) {

        boolean contains(Set<String> words) {
            var own = SearchWords.of(String.join(" ", documentNumber, session, titleFr, titleNl));
            return words.stream().allMatch(word -> occurs(word, own));
        }

        /** Short words are compared as a whole, as in the search for commitments. */
        private static boolean occurs(String word, Set<String> own) {
            return SearchWords.isWholeOnly(word)
                    ? own.contains(word)
                    : own.stream().anyMatch(one -> one.contains(word));
        }
    }

    private final EntityManager database;
    private final Resolutions resolutions;
    private final ClassifiedResolutions classified;

    ResolutionQuery(EntityManager database, Resolutions resolutions, ClassifiedResolutions classified) {
        this.database = database;
        this.resolutions = resolutions;
        this.classified = classified;
    }

    /**
     * A page of the resolutions that match, newest first. Words are compared in memory: a title is short, there are
     * hundreds of resolutions, and the collation of the tables distinguishes case and accents.
     */
    Slice<Resolution> slice(ResolutionFilter filter, PageRequest page) {
        var words = filter.q() == null ? Set.<String>of() : SearchWords.of(filter.q());
        var ids = entries(filter).stream()
                .filter(entry -> entry.contains(words))
                .map(Entry::id)
                .toList();
        var onPage = ids.stream().skip(page.offset()).limit(page.pageSize()).toList();
        var byId = resolutions.named(onPage).stream().collect(Collectors.toMap(Resolution::id, Function.identity()));
        return new Slice<>(onPage.stream().map(byId::get).toList(), ids.size());
    }

    private List<Entry> entries(ResolutionFilter filter) {
        var query = database.createQuery(
                        """
                        select r.id, r.documentNumber, r.session, r.title.fr, r.title.nl from Resolution r
                        where r.adoptedOn <= :day %s
                        order by r.adoptedOn desc, r.id
                        """.formatted(
                                        filter.owner().isEmpty()
                                                ? ""
                                                : "and r.id in (select c.resolution.id from Commitment c"
                                                        + " where c.owner.id in :owner)"),
                        Entry.class)
                .setParameter("day", filter.day());
        if (!filter.owner().isEmpty()) {
            query.setParameter("owner", filter.owner());
        }
        var matching = classified.ids(filter.criteria());
        return query.getResultStream()
                .filter(entry -> matching.contains(entry.id()))
                .toList();
    }
}
