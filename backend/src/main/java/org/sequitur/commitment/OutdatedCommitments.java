package org.sequitur.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/**
 * The commitments whose state a migration marked as outdated, as it lacks values that this version computes. Its
 * queries are native, because the entity lacks the column, which only the first start after an upgrade reads.
 */
@ApplicationScoped
public class OutdatedCommitments {

    private final EntityManager database;
    private final StateHistory stateHistory;
    private final Commitments commitments;

    OutdatedCommitments(EntityManager database, StateHistory stateHistory, Commitments commitments) {
        this.database = database;
        this.stateHistory = stateHistory;
        this.commitments = commitments;
    }

    /** Their ids. */
    public List<String> ids() {
        @SuppressWarnings("unchecked")
        List<String> ids = database.createNativeQuery("select id from commitment where state_outdated", String.class)
                .getResultList();
        return ids;
    }

    /**
     * Replaces the states by those that a replay of all facts gives. Must be the last statement of the transaction.
     *
     * @param commitment locked by the caller
     * @param periods the states of all days by their first day
     */
    public void update(Commitment commitment, CommitmentState state, SortedMap<LocalDate, CommitmentState> periods) {
        commitment.apply(state);
        stateHistory.replace(commitment, periods);
        database.createNativeQuery("update commitment set state_outdated = false where row_id = ?1")
                .setParameter(1, commitment.rowId())
                .executeUpdate();
        commitments.changed(commitment);
    }
}
