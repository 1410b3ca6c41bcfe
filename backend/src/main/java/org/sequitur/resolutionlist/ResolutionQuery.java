package org.sequitur.resolutionlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sequitur.commitment.ResolutionOwners;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.paging.Slice;
import org.sequitur.resolution.ClassifiedResolutions;
import org.sequitur.resolution.Resolution;
import org.sequitur.resolution.Resolutions;

/** Finds resolutions by a filter. */
@ApplicationScoped
class ResolutionQuery {

    private final Resolutions resolutions;
    private final ResolutionOwners resolutionOwners;
    private final ClassifiedResolutions classified;
    private final ResolutionSearch search;

    ResolutionQuery(
            Resolutions resolutions,
            ResolutionOwners resolutionOwners,
            ClassifiedResolutions classified,
            ResolutionSearch search) {
        this.resolutions = resolutions;
        this.resolutionOwners = resolutionOwners;
        this.classified = classified;
        this.search = search;
    }

    /** A page of the resolutions that match, newest first. */
    Slice<Resolution> slice(ResolutionFilter filter, PageRequest page) {
        var ids = ids(filter);
        var onPage = ids.stream().skip(page.offset()).limit(page.pageSize()).toList();
        var byId =
                resolutions.listByIds(onPage).stream().collect(Collectors.toMap(Resolution::id, Function.identity()));
        return new Slice<>(onPage.stream().map(byId::get).toList(), ids.size());
    }

    private List<String> ids(ResolutionFilter filter) {
        var matching = classified.ids(filter.criteria());
        if (filter.q() != null) {
            matching.retainAll(search.find(filter.q(), filter.day()));
        }
        if (!filter.owner().isEmpty()) {
            matching.retainAll(resolutionOwners.resolutionsOf(filter.owner(), filter.day()));
        }
        return resolutions.idsAdoptedBy(filter.day()).stream()
                .filter(matching::contains)
                .toList();
    }
}
