package org.sequitur.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.FlushMode;
import org.hibernate.jpa.HibernateHints;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.CurrentLinks;
import org.sequitur.journal.FactRepository;
import org.sequitur.journal.RelatedCommitment;
import org.sequitur.platform.database.SelectList;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.withdrawal.Withdrawals;

/** Repository of links. */
@ApplicationScoped
class CommitmentLinks implements FactRepository<CommitmentLink, CommitmentLinkRepresentation>, CurrentLinks {

    /**
     * All statements about {@code ?1} before {@code ?2}, by the other commitment, in time. Which links they ended is decided
     * in Java: there are few, and the first response after a start is faster without a subquery.
     */
    private static final String STATEMENTS = """
            from CommitmentLink l join fetch l.linkedCommitment o join fetch o.resolution join fetch o.owner
             where l.commitment = ?1 and l.publishedAt < ?2 order by o.resolution.id, o.position, l.publishedAt
            """;

    private final Withdrawals withdrawals;
    private final PublicAddress address;

    CommitmentLinks(Withdrawals withdrawals, PublicAddress address) {
        this.withdrawals = withdrawals;
        this.address = address;
    }

    @Override
    public List<CommitmentLinkRepresentation> represent(List<CommitmentLink> links) {
        return withdrawals.represent(
                links, (link, withdrawal) -> CommitmentLinkRepresentation.of(link, withdrawal, address));
    }

    /** The linked commitment of each statement, by the id of the statement. */
    Map<UUID, RelatedCommitment> related(Collection<UUID> ids) {
        return list(
                        "from CommitmentLink l join fetch l.linkedCommitment o join fetch o.resolution where l.id in ?1",
                        ids)
                .stream()
                .collect(Collectors.toMap(
                        CommitmentLink::id, link -> new RelatedCommitment(link.relation(), link.linkedCommitment())));
    }

    @Override
    public List<CurrentLink> find(Commitment commitment, LocalDate day) {
        var statements = find(STATEMENTS, commitment, BrusselsTime.end(day))
                // A publication is written at once, at its end; it adds no links that are read here.
                .withHint(HibernateHints.HINT_FLUSH_MODE, FlushMode.COMMIT)
                .list();
        return OpenLinkRule.open(statements).stream()
                .map(link -> new CurrentLink(
                        link.id(),
                        address.to(CommitmentLink.TEXT.collection(), link.id().toString()),
                        link.relation(),
                        link.linkedCommitment(),
                        BrusselsTime.of(link.publishedAt())))
                .toList();
    }

    /** By the rule of {@link OpenLinkRule}, without reading the links of many commitments as entities. */
    @Override
    public List<Long> linkedToCommitmentsOf(Set<String> owners) {
        var latest = new HashMap<List<Long>, LinkKind>();
        getEntityManager()
                .createQuery(
                        "select "
                                + SelectList.of(
                                        RowsAndKind.class,
                                        Map.of(
                                                "commitment",
                                                "l.commitment.rowId",
                                                "linked",
                                                "l.linkedCommitment.rowId",
                                                "kind",
                                                "l.kind"))
                                + " from CommitmentLink l where l.linkedCommitment.owner.id in ?1 order by l.publishedAt",
                        RowsAndKind.class)
                .setParameter(1, owners)
                .getResultStream()
                .forEach(link -> latest.put(List.of(link.commitment, link.linked), link.kind));
        return latest.entrySet().stream()
                .filter(link -> link.getValue() == LinkKind.LINKED)
                .map(link -> link.getKey().getFirst())
                .distinct()
                .toList();
    }

    /** A statement with the row ids of its commitments. */
    record RowsAndKind(Long commitment, Long linked, LinkKind kind) {}

    /** The link of the two commitments, if it has not ended. Both are locked by the caller. */
    Optional<CommitmentLink> open(Commitment commitment, Commitment linked) {
        return find("commitment = ?1 and linkedCommitment = ?2 order by publishedAt desc", commitment, linked)
                .firstResultOptional()
                .filter(latest -> latest.linkKind() == LinkKind.LINKED);
    }

    /** The two facts of a statement. */
    List<CommitmentLink> ofStatement(UUID statementId) {
        return list("statementId = ?1 order by id", statementId);
    }
}
