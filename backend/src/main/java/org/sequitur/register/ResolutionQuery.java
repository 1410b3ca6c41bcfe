package org.sequitur.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
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

    private final EntityManager database;
    private final Resolutions resolutions;
    private final ClassifiedResolutions classified;
    private final ResolutionSearch search;

    ResolutionQuery(
            EntityManager database,
            Resolutions resolutions,
            ClassifiedResolutions classified,
            ResolutionSearch search) {
        this.database = database;
        this.resolutions = resolutions;
        this.classified = classified;
        this.search = search;
    }

    /** A page of the resolutions that match, newest first. */
    Slice<Resolution> slice(ResolutionFilter filter, PageRequest page) {
        var ids = ids(filter);
        var onPage = ids.stream().skip(page.offset()).limit(page.pageSize()).toList();
        var byId = resolutions.named(onPage).stream().collect(Collectors.toMap(Resolution::id, Function.identity()));
        return new Slice<>(onPage.stream().map(byId::get).toList(), ids.size());
    }

    private List<String> ids(ResolutionFilter filter) {
        var query = database.createQuery(
                        "select r.id from Resolution r where r.adoptedOn <= :day %s order by r.adoptedOn desc, r.id"
                                .formatted(
                                        filter.owner().isEmpty()
                                                ? ""
                                                : "and r.id in (select c.resolution.id from Commitment c"
                                                        + " where c.owner.id in :owner)"),
                        String.class)
                .setParameter("day", filter.day());
        if (!filter.owner().isEmpty()) {
            query.setParameter("owner", filter.owner());
        }
        var matching = classified.ids(filter.criteria());
        if (filter.q() != null && !SearchWords.of(filter.q()).isEmpty()) {
            matching.retainAll(search.find(filter.q(), filter.day()));
        }
        return query.getResultStream().filter(matching::contains).toList();
    }
}
