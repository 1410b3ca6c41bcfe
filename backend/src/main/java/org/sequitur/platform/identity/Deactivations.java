package org.sequitur.platform.identity;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sequitur.platform.retry.TransactionRetry;

/**
 * Accounts that were deactivated through the API, by user id. An access token stays valid for five minutes; this table ends
 * access at once, on all instances, without a request to Keycloak.
 *
 * <p>The queries are native: {@code insert ignore} needs no error handling, and the lookup, part of each request with a
 * token, neither flushes nor fills the persistence context.
 */
@ApplicationScoped
public class Deactivations {

    private final EntityManager database;
    private final Clock clock;

    Deactivations(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public boolean has(String userId) {
        return !database.createNativeQuery("select 1 from deactivated_account where subject = ?1")
                .setParameter(1, userId)
                // No pending entity change concerns this table, so no flush is needed.
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList()
                .isEmpty();
    }

    /** The subset of the given user ids that is deactivated. */
    public Set<String> among(Collection<String> userIds) {
        if (userIds.isEmpty()) {
            return Set.of();
        }
        List<?> rows = database.createNativeQuery("select subject from deactivated_account where subject in (?1)")
                .setParameter(1, userIds)
                .getResultList();
        return rows.stream().map(String.class::cast).collect(Collectors.toUnmodifiableSet());
    }

    /** Idempotent. */
    @Transactional
    @ApplyGuard(TransactionRetry.ON_CONFLICT)
    public void add(String userId) {
        database.createNativeQuery("insert ignore into deactivated_account (subject, deactivated_at) values (?1, ?2)")
                .setParameter(1, userId)
                .setParameter(2, clock.instant())
                .executeUpdate();
    }

    /** Adds an account like {@link #add}, for an account that is being erased; {@link #removeErased} removes it. Idempotent. */
    @Transactional
    public void addErased(String userId) {
        database.createNativeQuery(
                        "insert into deactivated_account (subject, deactivated_at, erased) values (?1, ?2, true)"
                                + " on duplicate key update deactivated_at = ?2, erased = true")
                .setParameter(1, userId)
                .setParameter(2, clock.instant())
                .executeUpdate();
    }

    /** The accounts that were erased before that time. */
    public List<String> erasedBefore(Instant time) {
        List<?> erased = database.createNativeQuery(
                        "select subject from deactivated_account where erased and deactivated_at < ?1", String.class)
                .setParameter(1, time)
                .getResultList();
        return erased.stream().map(String.class::cast).toList();
    }

    @Transactional
    public void removeErased(String userId) {
        database.createNativeQuery("delete from deactivated_account where subject = ?1 and erased")
                .setParameter(1, userId)
                .executeUpdate();
    }

    @Transactional
    @ApplyGuard(TransactionRetry.ON_CONFLICT)
    public void remove(String userId) {
        database.createNativeQuery("delete from deactivated_account where subject = ?1")
                .setParameter(1, userId)
                .executeUpdate();
    }
}
