package org.sequitur.followup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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

    /**
     * When the next one is published: now, or just after the last one, where a clock is behind. The resolution is locked, so
     * that two do not get the same time.
     */
    Instant timeOfNext(Resolution resolution, Instant now) {
        getEntityManager()
                .createNativeQuery("select id from resolution where id = ?1 for update")
                .setParameter(1, resolution.id())
                .getSingleResult();
        var at = now.truncatedTo(ChronoUnit.MILLIS);
        return find("resolution", NEWEST_FIRST, resolution)
                .firstResultOptional()
                .map(last -> last.publishedAt().plusMillis(1))
                .filter(at::isBefore)
                .orElse(at);
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
