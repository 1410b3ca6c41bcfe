package org.sequitur.mail;

import static org.sequitur.journal.NotifiedParty.OWNER;
import static org.sequitur.journal.NotifiedParty.PARLIAMENT;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.body.Body;
import org.sequitur.commitment.CurrentLinks;
import org.sequitur.journal.FactPublished;
import org.sequitur.journal.NotifiedParty;
import org.sequitur.round.ReportingRound;

/** Repository of notices, pending and sent. */
@ApplicationScoped
class Notices implements PanacheRepositoryBase<Notice, UUID> {

    private static final int AT_ONCE = 1_000;

    private static final List<NoticeKind> OF_FACTS =
            NoticeKind.all().stream().filter(NoticeKind::isOfFact).toList();

    private final Recipients recipients;
    private final CurrentLinks links;

    Notices(Recipients recipients, CurrentLinks links) {
        this.recipients = recipients;
        this.links = links;
    }

    /**
     * Runs in the transaction of the fact, so that notices and facts are stored together or not at all. Without a mail
     * server nothing is read and stored.
     */
    void onFactPublished(@Observes FactPublished added) {
        if (recipients.areNone()) {
            return;
        }
        var author = added.by() == null ? Recipients.STAFF : added.by().id();
        added.kind().notifiedParties().stream()
                .filter(party -> !added.internal() || party == OWNER || party == PARLIAMENT)
                .flatMap(party -> recipients(party, added))
                .distinct()
                .filter(recipient -> !recipient.equals(author))
                .filter(recipients::include)
                .forEach(recipient -> persist(new Notice(
                        recipient,
                        NoticeKind.of(added),
                        added.commitment(),
                        added.factId().toString(),
                        added.on())));
    }

    private Stream<String> recipients(NotifiedParty party, FactPublished added) {
        var commitment = added.commitment();
        return switch (party) {
            case OWNER -> Stream.of(commitment.owner().id());
            case FORMER_OWNER -> Stream.of(added.ownerBefore().id());
            case AUTHOR -> Stream.ofNullable(added.authorOfStatement()).map(Body::id);
            case JOINT_OWNERS -> commitment.jointOwnerIds().stream();
            case OWNERS_OF_LINKED ->
                links.find(commitment, added.on()).stream()
                        .map(link -> link.other().owner().id());
            case PARLIAMENT -> Stream.of(Recipients.STAFF);
        };
    }

    /** A commitment's notice to a recipient; {@code key} as in {@link Notice}. */
    record Occurrence(long commitmentRowId, String recipient, String key) {}

    /** The existing notices of that kind on these commitments. */
    Set<Occurrence> occurrences(NoticeKind kind, List<Long> commitmentRowIds) {
        return list("kind = ?1 and commitment.rowId in ?2", kind, commitmentRowIds).stream()
                .map(Notice::occurrence)
                .collect(Collectors.toSet());
    }

    /** Whether the recipient has that notice of the round, pending or sent. */
    boolean exist(String recipient, NoticeKind kind, ReportingRound round, String occurrence) {
        return count(
                        "round = ?1 and kind = ?2 and occurrence = ?3 and recipient = ?4",
                        round,
                        kind,
                        occurrence,
                        recipient)
                > 0;
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

    /** Removes the recipient's notices of that occurrence that are in no digest; by id, for the same reason. */
    void removePending(String recipient, String occurrence) {
        list("digestId is null and recipient = ?1 and occurrence = ?2", recipient, occurrence)
                .forEach(this::delete);
    }

    /** Removes the notices of the round, of these kinds, that are in no digest. */
    void removePending(ReportingRound round, List<NoticeKind> kinds) {
        list("digestId is null and round = ?1 and kind in ?2", round, kinds).forEach(this::delete);
    }

    long count(Digest digest, NoticeKind kind) {
        return count("digestId = ?1 and kind = ?2", digest.id(), kind);
    }

    /** The latest date first; for deadlines the earliest first. */
    List<Notice> first(int limit, Digest digest, NoticeKind kind) {
        var order = kind.isOfFact() ? " order by n.day desc, n.id desc" : " order by n.day, n.id";
        return find(
                        "from Notice n left join fetch n.commitment c left join fetch c.owner left join fetch n.round where n.digestId = ?1 and n.kind = ?2"
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
}
