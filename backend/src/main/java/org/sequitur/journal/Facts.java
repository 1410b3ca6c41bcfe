package org.sequitur.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.sequitur.commitment.Commitments;
import org.sequitur.commitment.Standings;
import org.sequitur.platform.identity.Caller;
import org.sequitur.platform.representation.PublicData;
import org.sequitur.platform.time.Day;

/** The one way in which a fact comes into the register: with its entry in the journal, and all that follows from it. */
@ApplicationScoped
public class Facts {

    private final EntityManager database;
    private final Commitments commitments;
    private final Standings standings;
    private final Matters matters;
    private final PublicData publicData;
    private final Event<FactAdded> added;
    private final Caller caller;

    Facts(
            EntityManager database,
            Commitments commitments,
            Standings standings,
            Matters matters,
            PublicData publicData,
            Event<FactAdded> added,
            Caller caller) {
        this.database = database;
        this.commitments = commitments;
        this.standings = standings;
        this.matters = matters;
        this.publicData = publicData;
        this.added = added;
        this.caller = caller;
    }

    /** @param fact about a commitment that the caller has locked */
    @Transactional(Transactional.TxType.MANDATORY)
    public <F extends Fact> F add(F fact) {
        database.persist(fact);
        var commitment = fact.commitment();
        var entry = new JournalEntry(fact, caller.author());
        database.persist(entry);
        commitment.journalEnds(entry.chain(), entry.hash(), entry.happenedAt());
        var before = commitment.standing();
        var after = fact.after(before);
        commitment.stand(after);
        matters.follow(fact);
        commitments.retitle(commitment, fact.shortTitleAfter(commitment.shortTitle()));
        var day = Day.of(fact.publishedAt());
        added.fire(new FactAdded(fact.id(), fact.kind(), commitment, day));
        // All that was said until here is written at once.
        database.flush();
        if (!after.equals(before)) {
            standings.keep(commitment, day);
        }
        if (!fact.isInternal()) {
            // Last, as it may wait for readers, and others for it.
            publicData.changed();
        }
        return fact;
    }
}
