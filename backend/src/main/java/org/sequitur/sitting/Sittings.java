package org.sequitur.sitting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.sequitur.access.Access;
import org.sequitur.access.Permission;
import org.sequitur.journal.Ids;
import org.sequitur.platform.identity.UserData;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.paging.Slice;
import org.sequitur.platform.problem.Problem;

/** All sittings. One that is not announced does not exist for callers other than Parliament's staff. */
@ApplicationScoped
class Sittings implements PanacheRepositoryBase<Sitting, UUID>, UserData {

    static final Permission PREPARE_SITTINGS = Permission.ofParliament("PREPARE_SITTINGS");

    /** The latest day first. */
    private static final Sort LATEST_FIRST = Sort.descending("heldOn", "id");

    private final Access access;

    Sittings(Access access) {
        this.access = access;
    }

    /** @throws Problem 404 if there is none that the caller may see */
    Sitting get(String id) {
        return visible(findByIdOptional(Ids.uuid(id)), id);
    }

    /**
     * The sitting, with a row lock until the transaction ends.
     *
     * @throws Problem 403 if the caller may not prepare sittings, 404 if there is none
     */
    Sitting lock(String id) {
        access.require(PREPARE_SITTINGS);
        return findByIdOptional(Ids.uuid(id), LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Problem.notFound(id));
    }

    /** Those that the caller may see. */
    Slice<Sitting> slice(PageRequest page) {
        return Slice.of(mayPrepare() ? findAll(LATEST_FIRST) : find("announced = true", LATEST_FIRST), page);
    }

    private Sitting visible(Optional<Sitting> sitting, String id) {
        return sitting.filter(found -> found.isAnnounced() || mayPrepare()).orElseThrow(() -> Problem.notFound(id));
    }

    private boolean mayPrepare() {
        return access.allows(PREPARE_SITTINGS, null);
    }

    @Override
    public void erase(String userId) {
        update("savedBy = ?1 where savedBy = ?2", ERASED, userId);
    }
}
