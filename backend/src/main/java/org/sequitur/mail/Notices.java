package org.sequitur.mail;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.sequitur.commitment.AssessmentOutcome;
import org.sequitur.commitment.Commitment;
import org.sequitur.journal.FactPublished;

/** All notices, pending and sent. */
@ApplicationScoped
class Notices implements PanacheRepositoryBase<Notice, UUID> {

    private static final int AT_ONCE = 1_000;

    private static final Set<NoticeKind> OF_FACTS = EnumSet.of(
            NoticeKind.DISPUTED, NoticeKind.QUESTION_ASKED, NoticeKind.QUESTION_ANSWERED, NoticeKind.ASSESSED);

    private final Recipients recipients;

    Notices(Recipients recipients) {
        this.recipients = recipients;
    }

    /**
     * Runs in the transaction of the fact, so that notices and facts are stored together or not at all. An internal
     * question is sent to the owner, who may see it; all other internal facts are reported to Parliament only.
     */
    void onFactPublished(@Observes FactPublished added) {
        var commitment = added.commitment();
        kindFor(added)
                .ifPresent(kind -> Stream.of(commitment.owner().id(), Recipients.STAFF)
                        .filter(recipients::include)
                        .forEach(recipient -> persist(new Notice(
                                recipient, kind, commitment, added.factId().toString(), added.on()))));
    }

    /** Recipients that have notices in no digest. */
    @Transactional
    List<String> waitingRecipients() {
        return getEntityManager()
                .createQuery("select distinct recipient from Notice where digestId is null", String.class)
                .getResultList();
    }

    /** Updates by id: an update by condition would wait for concurrent inserts and block them. */
    void assignTo(Digest digest) {
        var ids = getEntityManager()
                .createQuery("select id from Notice where digestId is null and recipient = ?1", UUID.class)
                .setParameter(1, digest.recipient())
                .getResultList();
        for (var from = 0; from < ids.size(); from += AT_ONCE) {
            update(
                    "digestId = ?1 where id in ?2",
                    digest.id(),
                    ids.subList(from, Math.min(from + AT_ONCE, ids.size())));
        }
    }

    long count(Digest digest, NoticeKind kind) {
        return count("digestId = ?1 and kind = ?2", digest.id(), kind);
    }

    /** The latest date first; for deadlines the earliest first. */
    List<Notice> first(int limit, Digest digest, NoticeKind kind) {
        var order = OF_FACTS.contains(kind) ? " order by n.day desc, n.id desc" : " order by n.day, n.id";
        return find(
                        "from Notice n join fetch n.commitment c join fetch c.owner where n.digestId = ?1 and n.kind = ?2"
                                + order,
                        digest.id(),
                        kind)
                .range(0, limit - 1)
                .list();
    }

    /** Deletes sent notices of facts. Notices of dates are kept, so that they are not sent again. */
    void deleteOf(List<UUID> digests) {
        if (!digests.isEmpty()) {
            delete("digestId in ?1 and kind in ?2", digests, OF_FACTS);
        }
    }

    private static Optional<NoticeKind> kindFor(FactPublished added) {
        return Optional.ofNullable(
                switch (added.kind()) {
                    case QUESTION_ASKED -> NoticeKind.QUESTION_ASKED;
                    case QUESTION_ANSWERED -> NoticeKind.QUESTION_ANSWERED;
                    case ASSESSED -> isDisputed(added.commitment()) ? NoticeKind.DISPUTED : NoticeKind.ASSESSED;
                    default -> null;
                });
    }

    private static boolean isDisputed(Commitment commitment) {
        return commitment.state().assessed().outcome() == AssessmentOutcome.DISPUTED;
    }
}
