package org.sequitur.mail;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sequitur.platform.time.Day;

/** All digests, and when the next is due. */
@ApplicationScoped
class Digests implements PanacheRepositoryBase<Digest, UUID> {

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
        var today = Day.of(now);
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

    /** For as long as the transaction lasts, nobody else's to send; nothing if somebody else has it, or had. */
    Optional<Digest> claim(UUID id, Instant now) {
        @SuppressWarnings("unchecked")
        List<Digest> mine = getEntityManager()
                .createNativeQuery(
                        "select * from digest where id = ?1 and sent_at is null and next_attempt_at <= ?2"
                                + " for update skip locked",
                        Digest.class)
                .setParameter(1, id.toString())
                .setParameter(2, now)
                .getResultList();
        return mine.stream().findFirst();
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
