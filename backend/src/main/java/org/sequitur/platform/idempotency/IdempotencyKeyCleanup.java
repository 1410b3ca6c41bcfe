package org.sequitur.platform.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Forgets keys that nobody repeats any more. */
@ApplicationScoped
class IdempotencyKeyCleanup {

    private static final Duration KEPT = Duration.ofDays(2);

    /** Few enough to be a short transaction. */
    private static final int AT_ONCE = 10_000;

    private final EntityManager database;
    private final Clock clock;

    IdempotencyKeyCleanup(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(identity = "idempotency keys", every = "10m", delayed = "5m")
    @Transactional
    void forget() {
        database.createNativeQuery("delete from idempotent_request where received_at < ?1 limit " + AT_ONCE)
                .setParameter(1, clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
