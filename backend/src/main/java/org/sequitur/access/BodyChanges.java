package org.sequitur.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sequitur.body.Body;
import org.sequitur.platform.identity.Caller;
import org.sequitur.platform.identity.UserData;
import org.sequitur.platform.paging.Moment;
import org.sequitur.platform.paging.Slice;
import org.sequitur.user.ActivityCriteria;

/** The changes of how many people the bodies need to publish. */
@ApplicationScoped
public class BodyChanges implements PanacheRepositoryBase<BodyChange, UUID>, UserData {

    private final Caller caller;
    private final Clock clock;

    BodyChanges(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The newest changes, newest first, and the number of all.
     *
     * @param kinds only these; may be empty
     */
    public Slice<Moment> newest(ActivityCriteria filter, Set<BodyChangeKind> kinds, int max) {
        var parameters = Parameters.with("kinds", kinds);
        var condition = filter.condition(parameters, "userId = :user", "body.id = :body");
        var found = find(condition, Sort.descending("happenedAt", "id"), parameters);
        return new Slice<>(found.project(Moment.class).range(0, max - 1).list(), found.count());
    }

    /** With their bodies, in any order. */
    public List<BodyChange> listByIds(Collection<UUID> ids) {
        return list("from BodyChange c join fetch c.body where c.id in ?1", ids);
    }

    /** @param body as it is since the change, in the same transaction */
    void record(Body body) {
        persist(new BodyChange(
                body.isSecondPersonRequired()
                        ? BodyChangeKind.SECOND_PERSON_REQUIRED
                        : BodyChangeKind.SECOND_PERSON_NOT_REQUIRED,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                caller.author(),
                body));
    }

    @Override
    public boolean isPublishedBy(String userId) {
        return count("userId", userId) > 0;
    }

    // Native, because Hibernate does not update immutable entities.
    @Override
    public void erase(String userId) {
        getEntityManager()
                .createNativeQuery("update body_change set subject = ?1 where subject = ?2")
                .setParameter(1, ERASED)
                .setParameter(2, userId)
                .executeUpdate();
    }
}
