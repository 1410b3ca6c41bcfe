package org.sequitur.mail;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sequitur.platform.time.BrusselsTime;

/** All digests, and when the next is due. */
@ApplicationScoped
class Digests implements PanacheRepositoryBase<Digest, UUID> {

    /** More than a dozen answers of a mail server take, each as late as it may be. */
    private static final Duration CLAIMED = Duration.ofMinutes(10);

    private static final Duration KEPT = Duration.ofDays(30);

    private final Notices notices;

    Digests(Notices notices) {
        this.notices = notices;
    }

    /**
     * Makes today's of all there is to tell, unless one was sent today, or one is still to be: then it waits. That another
     * instance makes it too is refused by the database.
     */
    @Transactional
    void make(String recipient, Instant now) {
        var today = BrusselsTime.of(now);
        if (count("recipient = ?1 and (sentAt is null or sentOn = ?2 or madeOn = ?2)", recipient, today) == 0) {
            var digest = new Digest(recipient, now);
            persist(digest);
            flush();
            notices.putInto(digest);
        }
    }

    /** Those to be sent. */
    @Transactional
    List<UUID> due(Instant now) {
        return getEntityManager()
                .createQuery("select id from Digest where sentAt is null and nextAttemptAt <= ?1", UUID.class)
                .setParameter(1, now)
                .getResultList();
    }

    /**
     * Claims it for this instance for a while, by a change that only one instance can commit, on a cluster too. The instance
     * records the result afterwards; without a result, as after a power cut, it is due again after that time.
     *
     * @return whether it was still to be claimed
     */
    @Transactional
    boolean claim(UUID id, Instant now) {
        return update(
                        "nextAttemptAt = ?1 where id = ?2 and sentAt is null and nextAttemptAt <= ?3",
                        now.plus(CLAIMED),
                        id,
                        now)
                == 1;
    }

    /** The mail server has taken it. */
    @Transactional
    void sent(UUID id, Instant at) {
        findById(id).sent(at);
    }

    /** It is to be tried again. */
    @Transactional
    void failed(UUID id, Instant at) {
        findById(id).failed(at);
    }

    /** When the oldest digest was made that no mail server has taken: its id says so (UUID version 7). */
    @Transactional
    Optional<Instant> oldestUnsent() {
        return getEntityManager()
                .createQuery("select id from Digest where sentAt is null order by id", UUID.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(id -> Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16));
    }

    /** Forgets what was told long ago. */
    @Transactional
    void forget(Instant now) {
        notices.forget(getEntityManager()
                .createQuery("select id from Digest where sentAt < ?1", UUID.class)
                .setParameter(1, now.minus(KEPT))
                .getResultList());
    }
}
