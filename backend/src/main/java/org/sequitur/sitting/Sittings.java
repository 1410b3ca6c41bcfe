package org.sequitur.sitting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sequitur.access.Access;
import org.sequitur.access.Permission;
import org.sequitur.journal.Ids;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.identity.UserData;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.paging.Slice;
import org.sequitur.platform.problem.Problem;

/** All sittings. One that is not announced does not exist for callers other than Parliament's staff. */
@ApplicationScoped
public class Sittings implements PanacheRepositoryBase<Sitting, UUID>, UserData {

    static final Permission PREPARE_SITTINGS = Permission.ofParliament("PREPARE_SITTINGS");

    /** The latest day first. */
    private static final Sort LATEST_FIRST = Sort.descending("heldOn", "id");

    private final Access access;
    private final PublicAddress address;

    Sittings(Access access, PublicAddress address) {
        this.access = access;
        this.address = address;
    }

    /** The sitting, if there is one that the caller may see. */
    @Transactional
    public Optional<SittingRepresentation> find(UUID id) {
        return findByIdOptional(id).filter(this::isVisible).map(this::represent);
    }

    /** The ids of announced sittings among these. */
    public List<UUID> announced(Collection<UUID> ids) {
        return find("select id from Sitting where id in ?1 and announced = true", ids)
                .project(UUID.class)
                .list();
    }

    SittingRepresentation represent(Sitting sitting) {
        return SittingRepresentation.of(sitting, address);
    }

    /** @throws Problem 404 if there is none that the caller may see */
    Sitting get(String id) {
        return findByIdOptional(Ids.uuid(id)).filter(this::isVisible).orElseThrow(() -> Problem.notFound(id));
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

    /** The sittings that the caller may see. */
    Slice<Sitting> slice(PageRequest page) {
        return Slice.of(mayPrepare() ? findAll(LATEST_FIRST) : find("announced = true", LATEST_FIRST), page);
    }

    private boolean isVisible(Sitting sitting) {
        return sitting.isAnnounced() || mayPrepare();
    }

    private boolean mayPrepare() {
        return access.allows(PREPARE_SITTINGS, null);
    }

    @Override
    public void erase(String userId) {
        update("savedBy = ?1 where savedBy = ?2", ERASED, userId);
    }
}
