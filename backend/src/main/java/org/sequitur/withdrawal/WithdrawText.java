package org.sequitur.withdrawal;

import static org.sequitur.staffoperation.StaffOperationKind.FOREWORD_REASON_WITHDRAWN;
import static org.sequitur.withdrawal.WithdrawalMessages.MESSAGES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sequitur.access.Access;
import org.sequitur.access.Permission;
import org.sequitur.commitment.Commitments;
import org.sequitur.journal.Fact;
import org.sequitur.journal.FactKinds;
import org.sequitur.journal.Facts;
import org.sequitur.journal.Ids;
import org.sequitur.journal.JournalEntries;
import org.sequitur.journal.OpenTasks;
import org.sequitur.journal.PublishedText;
import org.sequitur.journal.WithdrawnText;
import org.sequitur.platform.cache.PublicDataChanges;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.staffoperation.OperationObject;
import org.sequitur.staffoperation.StaffOperations;

/** Withdraws published texts: deletes the text in the same transaction in which the withdrawal is published. */
@ApplicationScoped
public class WithdrawText {

    private final EntityManager database;
    private final Commitments commitments;
    private final Facts facts;
    private final JournalEntries journal;
    private final Withdrawals withdrawals;
    private final FactKinds kinds;
    private final OpenTasks openTasks;
    private final Access access;
    private final PublicDataChanges publicDataChanges;
    private final StaffOperations operations;
    private final Event<TextWithdrawn> withdrawn;
    private final Clock clock;

    WithdrawText(
            EntityManager database,
            Commitments commitments,
            Facts facts,
            JournalEntries journal,
            Withdrawals withdrawals,
            FactKinds kinds,
            OpenTasks openTasks,
            Access access,
            PublicDataChanges publicDataChanges,
            StaffOperations operations,
            Event<TextWithdrawn> withdrawn,
            Clock clock) {
        this.database = database;
        this.commitments = commitments;
        this.facts = facts;
        this.journal = journal;
        this.withdrawals = withdrawals;
        this.kinds = kinds;
        this.openTasks = openTasks;
        this.access = access;
        this.publicDataChanges = publicDataChanges;
        this.operations = operations;
        this.withdrawn = withdrawn;
        this.clock = clock;
    }

    /**
     * Withdraws the text of a fact, and of all facts that were published with the same text.
     *
     * @param texts the possible kinds of the fact; several if the id does not determine the kind
     * @throws Problem 404 if the caller may not see the fact, 403 if the caller may not withdraw it, 409 if it is
     *     already withdrawn and nothing is left to end
     * @return the withdrawal from the named fact
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public WithdrawalRepresentation withdraw(String id, CreateWithdrawal newWithdrawal, PublishedText... texts) {
        var fact = withdrawFrom(id, newWithdrawal, texts);
        var text = fact.publishedText();
        others(text, fact.id()).forEach(other -> withdrawFrom(other.toString(), newWithdrawal, text));
        return withdrawals.find(fact);
    }

    /** The other facts with the same text. The withdrawals of such facts have the same reason too. */
    private List<UUID> others(PublishedText text, UUID id) {
        if (text.equals(TextWithdrawal.TEXT)) {
            var withdrawn = database.find(TextWithdrawal.class, id).withdraws();
            var ids = others(kinds.text(withdrawn.text()), withdrawn.id());
            return ids.isEmpty()
                    ? List.of()
                    : database.createQuery(
                                    "select id from TextWithdrawal where withdrawnText = ?1 and withdrawnId in ?2"
                                            + " order by id",
                                    UUID.class)
                            .setParameter(1, withdrawn.text())
                            .setParameter(2, ids)
                            .getResultList();
        }
        return text.others() == null
                ? List.of()
                : database.createQuery(text.others(), UUID.class)
                        .setParameter(1, id)
                        .getResultList();
    }

    private Fact withdrawFrom(String id, CreateWithdrawal newWithdrawal, PublishedText... texts) {
        var fact = lock(Ids.uuid(id), texts).filter(this::isVisible).orElseThrow(() -> Problem.notFound(id));
        var byPublisher = access.allows(Permission.WITHDRAW_OWN_TEXT, fact.commitment(), fact.body());
        if (!byPublisher) {
            access.require(Permission.WITHDRAW_TEXT);
        }
        var earlier = withdrawals.first(fact);
        // Where Parliament withdrew the text alone, the statement still awaits a decision until its body withdraws it
        // too.
        if (earlier != null && !(byPublisher && openTasks.isEndedByWithdrawal(fact.id()))) {
            throw Problem.of(ProblemType.FORBIDDEN_TRANSITION, MESSAGES.alreadyWithdrawn());
        }
        store(
                fact.publishedText(),
                new TextWithdrawal(
                        earlier == null ? reference(fact) : earlier,
                        earlier != null,
                        fact.commitment(),
                        fact.isInternal(),
                        byPublisher ? fact.body() : null,
                        fact.body(),
                        newWithdrawal,
                        clock.instant()));
        database.refresh(fact);
        if (fact.commitment() == null) {
            operations.record(FOREWORD_REASON_WITHDRAWN, OperationObject.on(null, fact.id()));
        }
        withdrawn.fire(new TextWithdrawn(
                fact.publishedText(), fact.id(), byPublisher || fact.body() == null, fact.commitment()));
        return fact;
    }

    private WithdrawnText reference(Fact fact) {
        return fact.commitment() == null
                ? new WithdrawnText(fact.publishedText().name(), fact.id(), null, null)
                : journal.withdrawn(fact);
    }

    /**
     * Withdraws a text of Parliament that is about no commitment, and so is in no journal.
     *
     * @param id of a text that the caller has locked, and that is not withdrawn
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public WithdrawalRepresentation withdraw(PublishedText text, UUID id, CreateWithdrawal newWithdrawal) {
        access.require(Permission.WITHDRAW_TEXT);
        if (!withdrawals.find(text, List.of(id)).isEmpty()) {
            throw Problem.of(ProblemType.FORBIDDEN_TRANSITION, MESSAGES.alreadyWithdrawn());
        }
        return withdrawals.represent(store(
                text,
                new TextWithdrawal(
                        new WithdrawnText(text.name(), id, null, null),
                        false,
                        null,
                        false,
                        null,
                        null,
                        newWithdrawal,
                        clock.instant())));
    }

    /** Stores the withdrawal first: database triggers reject the deletion of the text without it. */
    private TextWithdrawal store(PublishedText text, TextWithdrawal withdrawal) {
        if (withdrawal.commitment() == null) {
            database.persist(withdrawal);
            database.flush();
        } else {
            facts.add(withdrawal);
        }
        // Native, because Hibernate does not update immutable entities.
        var wiped = database.createNativeQuery(text.wipe())
                .setParameter(1, withdrawal.withdrawnId())
                .executeUpdate();
        if (wiped != 1) {
            throw new IllegalStateException(wiped + " texts have the id " + withdrawal.withdrawnId());
        }
        if (withdrawal.commitment() == null) {
            publicDataChanges.changed();
        }
        return withdrawal;
    }

    /** Locks the text and its commitment until the transaction ends, before either is read. */
    private Optional<Fact> lock(UUID id, PublishedText... texts) {
        for (var text : texts) {
            // Native, because HQL locks whole entities, and reading one would fix the transaction's snapshot.
            @SuppressWarnings("unchecked")
            List<Long> commitmentRows = database.createNativeQuery(text.lock(), Long.class)
                    .setParameter(1, id)
                    .getResultList();
            if (!commitmentRows.isEmpty()) {
                Optional.ofNullable(commitmentRows.getFirst()).ifPresent(commitments::lock);
                return database.createQuery("from " + text.entity() + " where id = ?1", Fact.class)
                        .setParameter(1, id)
                        .getResultStream()
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    boolean isVisible(Fact fact) {
        return !fact.isInternal() || access.allows(Permission.SEE_INTERNAL_QUESTIONS, fact.commitment());
    }
}
