package org.sequitur.journal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import java.time.Instant;
import java.util.UUID;
import org.sequitur.platform.identity.UserData;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.paging.Slice;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.time.PublicationTime;
import org.sequitur.resolution.Resolution;

/** Repository of statements on resolutions, of one kind. */
public abstract class ResolutionStatements<S extends ResolutionStatement>
        implements PanacheRepositoryBase<S, UUID>, UserData {

    protected static final Sort NEWEST_FIRST = Sort.descending("publishedAt", "id");

    /** Name in SQL. */
    protected abstract String table();

    /** @throws Problem 404 if there is none */
    public S get(String id) {
        return findByIdOptional(Ids.uuid(id)).orElseThrow(() -> Problem.notFound(id));
    }

    /** Newest first. */
    public Slice<S> slice(Resolution resolution, PageRequest page) {
        return Slice.of(find("resolution", NEWEST_FIRST, resolution), page);
    }

    /**
     * The time of publication of the next statement.
     *
     * @param resolution locked by the caller, so that no two have the same time
     */
    public Instant timeOfNext(Resolution resolution, Instant now) {
        return PublicationTime.next(
                find("resolution", NEWEST_FIRST, resolution)
                        .firstResultOptional()
                        .map(ResolutionStatement::publishedAt)
                        .orElse(null),
                now);
    }

    @Override
    public boolean isPublishedBy(String userId) {
        return find("userId", userId).firstResultOptional().isPresent();
    }

    /** Native, because Hibernate does not update immutable entities. */
    @Override
    public void erase(String userId) {
        getEntityManager()
                .createNativeQuery("update " + table() + " set subject = ?1 where subject = ?2")
                .setParameter(1, ERASED)
                .setParameter(2, userId)
                .executeUpdate();
    }
}
