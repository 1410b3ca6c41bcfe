package org.sequitur.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.sequitur.journal.ConcernedBodies;
import org.sequitur.journal.Fact;
import org.sequitur.journal.FactKinds;
import org.sequitur.journal.NotifiedParty;
import org.sequitur.journal.PublishedText;
import org.sequitur.journal.WithdrawnText;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.time.BrusselsTime;

/** Withdrawals of texts. Runs no query for facts that are not withdrawn. */
@ApplicationScoped
public class Withdrawals implements ConcernedBodies {

    private final EntityManager database;
    private final FactKinds kinds;
    private final PublicAddress address;

    Withdrawals(EntityManager database, FactKinds kinds, PublicAddress address) {
        this.database = database;
        this.kinds = kinds;
        this.address = address;
    }

    @Override
    public NotifiedParty party() {
        return NotifiedParty.AUTHOR;
    }

    @Override
    public List<UUID> factsConcerning(Set<String> bodies, LocalDate since) {
        return database.createQuery(
                        "select w.id from TextWithdrawal w where w.author.id in ?1 and w.publishedAt >= ?2", UUID.class)
                .setParameter(1, bodies)
                .setParameter(2, BrusselsTime.end(since.minusDays(1)))
                .getResultList();
    }

    /** Null unless the fact's text is withdrawn. */
    public WithdrawalRepresentation find(Fact fact) {
        return find(List.of(fact)).get(fact.id());
    }

    /**
     * The withdrawals of those facts whose text is withdrawn, by fact id.
     *
     * @param facts all of one kind of text
     */
    public Map<UUID, WithdrawalRepresentation> find(Collection<? extends Fact> facts) {
        var withdrawn = facts.stream().filter(Fact::isWithdrawn).toList();
        return withdrawn.isEmpty()
                ? Map.of()
                : find(
                        withdrawn.getFirst().publishedText(),
                        withdrawn.stream().map(Fact::id).toList());
    }

    /**
     * Represents facts with the withdrawals of their texts, in the same order.
     *
     * @param facts all of one kind of text
     * @param representation of a fact and its withdrawal, which is null unless its text is withdrawn
     */
    public <F extends Fact, R> List<R> represent(
            List<F> facts, BiFunction<F, WithdrawalRepresentation, R> representation) {
        var withdrawn = find(facts);
        return facts.stream()
                .map(fact -> representation.apply(fact, withdrawn.get(fact.id())))
                .toList();
    }

    /**
     * By the ids of the texts.
     *
     * @param ids ids of withdrawn texts
     */
    public Map<UUID, WithdrawalRepresentation> find(PublishedText text, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var found = database.createQuery(
                        "from TextWithdrawal where withdrawnText = ?1 and withdrawnId in ?2 order by again",
                        TextWithdrawal.class)
                .setParameter(1, text.name())
                .setParameter(2, ids)
                .getResultList();
        var ofReasons = find(found);
        var all = new HashMap<UUID, WithdrawalRepresentation>();
        found.forEach(withdrawal -> all.merge(
                withdrawal.withdrawnId(),
                WithdrawalRepresentation.of(withdrawal, ofReasons.get(withdrawal.id()), kinds, address),
                (first, second) -> second.after(first)));
        return all;
    }

    /**
     * The ids of the texts that bodies had withdrawn before that instant.
     *
     * @param ids ids of texts
     */
    public Set<UUID> byBodies(PublishedText text, Collection<UUID> ids, Instant before) {
        return ids.isEmpty()
                ? Set.of()
                : database.createQuery(
                                "select w.withdrawnId from TextWithdrawal w where w.withdrawnText = ?1 and w.withdrawnId in ?2"
                                        + " and w.body is not null and w.publishedAt < ?3",
                                UUID.class)
                        .setParameter(1, text.name())
                        .setParameter(2, ids)
                        .setParameter(3, before)
                        .getResultStream()
                        .collect(Collectors.toSet());
    }

    /** Represents a withdrawal for all who may see the withdrawn object. */
    public WithdrawalRepresentation represent(WithdrawalFact withdrawal) {
        return WithdrawalRepresentation.of(withdrawal, find(withdrawal), kinds, address);
    }

    /**
     * By id of the withdrawn object; for evidence the id of the item.
     *
     * @param all all of one kind
     */
    public Map<UUID, WithdrawalRepresentation> represent(Collection<? extends WithdrawalFact> all) {
        var ofReasons = find(all);
        return all.stream()
                .collect(Collectors.toMap(
                        Fact::id,
                        withdrawal -> WithdrawalRepresentation.of(
                                withdrawal, ofReasons.get(withdrawal.id()), kinds, address)));
    }

    /** The reference to the fact's text in its first withdrawal; null unless the text is withdrawn. */
    WithdrawnText first(Fact fact) {
        return database.createQuery(
                        "from TextWithdrawal where withdrawnText = ?1 and withdrawnId = ?2 order by again",
                        TextWithdrawal.class)
                .setParameter(1, fact.publishedText().name())
                .setParameter(2, fact.id())
                .setMaxResults(1)
                .getResultStream()
                .map(TextWithdrawal::withdraws)
                .findFirst()
                .orElse(null);
    }
}
