package org.sequitur.staffoperation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sequitur.platform.identity.Caller;
import org.sequitur.platform.identity.UserData;
import org.sequitur.platform.paging.Moment;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.paging.Slice;
import org.sequitur.user.ActivityCriteria;

/** The operations of staff that are no facts. */
@ApplicationScoped
public class StaffOperations implements PanacheRepositoryBase<StaffOperation, UUID>, UserData {

    private static final Sort NEWEST_FIRST = Sort.descending("happenedAt", "id");

    private static final String OF_BODY = "locate(concat(',', :body, ','), concat(',', bodies, ',')) > 0";

    private final Caller caller;
    private final Clock clock;

    StaffOperations(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** The caller did this, in the same transaction. */
    public void record(StaffOperationKind kind, OperationObject object) {
        persist(new StaffOperation(kind, clock.instant(), caller.author(), object));
    }

    /**
     * The newest operations, newest first, and the number of all.
     *
     * @param kinds only these; may be empty
     */
    public Slice<Moment> newest(ActivityCriteria filter, Set<StaffOperationKind> kinds, int max) {
        var parameters = Parameters.with("kinds", kinds);
        var condition = filter.condition(parameters, "userId = :user", OF_BODY);
        var found = find(condition, NEWEST_FIRST, parameters);
        return new Slice<>(found.project(Moment.class).range(0, max - 1).list(), found.count());
    }

    /** What was done with the object, newest first. */
    public Slice<StaffOperation> slice(UUID objectId, PageRequest page) {
        return Slice.of(find("objectId", NEWEST_FIRST, objectId), page);
    }

    /** With their resolutions, in any order. */
    public List<StaffOperation> listByIds(Collection<UUID> ids) {
        return list("from StaffOperation o left join fetch o.resolution where o.id in ?1", ids);
    }

    @Override
    public boolean isPublishedBy(String userId) {
        return count("userId", userId) > 0;
    }

    // Native, because Hibernate does not update immutable entities.
    @Override
    public void erase(String userId) {
        getEntityManager()
                .createNativeQuery("update staff_operation set subject = ?1 where subject = ?2")
                .setParameter(1, ERASED)
                .setParameter(2, userId)
                .executeUpdate();
    }
}
