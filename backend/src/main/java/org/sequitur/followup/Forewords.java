package org.sequitur.followup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.sequitur.journal.Ids;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.paging.Slice;
import org.sequitur.platform.problem.Problem;
import org.sequitur.resolution.Resolution;

/** All forewords. */
@ApplicationScoped
class Forewords implements PanacheRepositoryBase<Foreword, UUID> {

    private static final Sort NEWEST_FIRST = Sort.descending("publishedAt", "id");

    Foreword get(String id) {
        return findByIdOptional(Ids.uuid(id)).orElseThrow(() -> Problem.notFound(id));
    }

    /** Newest first. */
    Slice<Foreword> slice(Resolution resolution, PageRequest page) {
        return Slice.of(find("resolution", NEWEST_FIRST, resolution), page);
    }

    /** The newest on exactly this period: the one that is printed. */
    Optional<Foreword> latest(Resolution resolution, Period period) {
        return find(
                        "resolution = ?1 and periodFrom = ?2 and periodTo = ?3",
                        NEWEST_FIRST,
                        resolution,
                        period.from(),
                        period.to())
                .firstResultOptional();
    }
}
