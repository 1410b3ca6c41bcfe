package org.sequitur.mail;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sequitur.platform.retry.TransactionRetry;
import org.sequitur.platform.time.BrusselsTime;

/** Stores digests and determines which are due. */
@ApplicationScoped
class Digests implements PanacheRepositoryBase<Digest, UUID> {

    /** Longer than a dozen responses of a mail server, each at its timeout. */
    private static final Duration CLAIM_DURATION = Duration.ofMinutes(10);

    private static final Duration RETENTION = Duration.ofDays(30);

    private final Notices notices;

    Digests(Notices notices) {
        this.notices = notices;
    }

    /**
     * Creates today's digest of all pending notices, unless one was sent today or is still to be sent: then the
     * notices wait. The database rejects a second one created by another instance.
     */
    @Transactional
    @ApplyGuard(TransactionRetry.ON_CONFLICT)
    void create(String recipient, Instant now) {
        var today = BrusselsTime.of(now);
        if (count("recipient = ?1 and (sentAt is null or sentOn = ?2 or madeOn = ?2)", recipient, today) == 0) {
            var digest = new Digest(recipient, now);
            persist(digest);
            flush();
            notices.assignTo(digest);
        }
    }

    /** Ids of the digests that are due. */
    @Transactional
    List<UUID> due(Instant now) {
        return getEntityManager()
                .createQuery("select id from Digest where sentAt is null and nextAttemptAt <= ?1", UUID.class)
                .setParameter(1, now)
                .getResultList();
    }

    /**
     * Claims the digest for this instance for {@link #CLAIM_DURATION}, with an update that only one instance can commit,
     * also on a database cluster. The instance records the result afterwards; without a result, for example after a
     * power failure, the digest is due again after that time.
     *
     * @return whether the claim succeeded
     */
    @Transactional
    @ApplyGuard(TransactionRetry.ON_CONFLICT)
    boolean claim(UUID id, Instant now) {
        return update(
                        "nextAttemptAt = ?1 where id = ?2 and sentAt is null and nextAttemptAt <= ?3",
                        now.plus(CLAIM_DURATION),
                        id,
                        now)
                == 1;
    }

    /** Records that the mail server has accepted it. */
    @Transactional
    @ApplyGuard(TransactionRetry.ON_CONFLICT)
    void sent(UUID id, Instant at) {
        findById(id).sent(at);
    }

    /** Schedules another attempt. */
    @Transactional
    @ApplyGuard(TransactionRetry.ON_CONFLICT)
    void failed(UUID id, Instant at) {
        findById(id).failed(at);
    }

    /** Creation time of the oldest unsent digest, taken from its id (UUID version 7). */
    @Transactional
    Optional<Instant> oldestUnsent() {
        return getEntityManager()
                .createQuery("select id from Digest where sentAt is null order by id", UUID.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(id -> Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16));
    }

    /** Deletes digests whose retention period is over. */
    @Transactional
    @ApplyGuard(TransactionRetry.ON_CONFLICT)
    void deleteExpired(Instant now) {
        notices.deleteOf(getEntityManager()
                .createQuery("select id from Digest where sentAt < ?1", UUID.class)
                .setParameter(1, now.minus(RETENTION))
                .getResultList());
    }
}
