package org.sequitur.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.sequitur.access.SecondPerson;
import org.sequitur.commitment.Commitments;
import org.sequitur.commitment.StateHistory;
import org.sequitur.platform.identity.Caller;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.time.BrusselsTime;

/** Publishes facts: the only code that stores a fact, together with its journal entry and all projections. */
@ApplicationScoped
public class Facts {

    private final EntityManager database;
    private final Commitments commitments;
    private final StateHistory stateHistory;
    private final OpenTasks openTasks;
    private final Event<FactPublished> added;
    private final Caller caller;
    private final SecondPerson secondPerson;

    Facts(
            EntityManager database,
            Commitments commitments,
            StateHistory stateHistory,
            OpenTasks openTasks,
            Event<FactPublished> added,
            Caller caller,
            SecondPerson secondPerson) {
        this.database = database;
        this.commitments = commitments;
        this.stateHistory = stateHistory;
        this.openTasks = openTasks;
        this.added = added;
        this.caller = caller;
        this.secondPerson = secondPerson;
    }

    /**
     * @param fact its commitment must be locked by the caller
     * @throws Problem 409 if its body requires a second person, and the caller is not known to be one
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <F extends Fact> F add(F fact) {
        if (fact.body() != null && fact.needsSecondPerson()) {
            secondPerson.requireFor(fact.body());
        }
        database.persist(fact);
        var commitment = fact.commitment();
        var entry = new JournalEntry(fact, caller.author());
        database.persist(entry);
        commitment.appendJournal(entry.chain(), entry.hash(), entry.happenedAt());
        var ownerBefore = commitment.owner();
        commitments.changeOwner(commitment, fact.ownerAfter(ownerBefore));
        var before = commitment.state();
        var after = fact.applyTo(before);
        commitment.apply(after);
        openTasks.update(fact);
        commitments.changeShortTitle(commitment, fact.shortTitleAfter(commitment.shortTitle()));
        var day = BrusselsTime.of(fact.publishedAt());
        added.fire(FactPublished.of(fact, ownerBefore, day));
        if (!after.equals(before) || !commitment.owner().id().equals(ownerBefore.id())) {
            stateHistory.record(commitment, day);
        }
        if (fact.isInternal()) {
            database.flush();
        } else {
            // Last, as it may wait for readers, and other transactions would wait for this one's locks. It first writes
            // all pending changes, in one batch.
            commitments.changed(commitment);
        }
        return fact;
    }
}
