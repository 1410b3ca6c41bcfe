package org.sequitur.platform.idempotency;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.sequitur.platform.observation.DatabaseJob;
import org.sequitur.platform.retry.TransactionRetry;

/** Deletes idempotency keys after two days. */
@ApplicationScoped
class IdempotencyKeyCleanup {

    private static final Duration RETENTION = Duration.ofDays(2);

    /** Limits the duration of the transaction. */
    private static final int BATCH_SIZE = 10_000;

    private final EntityManager database;
    private final Clock clock;

    IdempotencyKeyCleanup(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(identity = "idempotency keys", every = "{sequitur.jobs.every}", delayed = "{sequitur.jobs.delayed}")
    @DatabaseJob
    @Transactional
    @ApplyGuard(TransactionRetry.ON_CONFLICT)
    void forget() {
        // Native, because HQL has no limit on deletions.
        database.createNativeQuery("delete from idempotent_request where received_at < ?1 limit " + BATCH_SIZE)
                .setParameter(1, clock.instant().minus(RETENTION))
                .executeUpdate();
    }
}
