package org.sequitur.search;

import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.util.stream.StreamSupport;
import org.hibernate.jdbc.Work;

/**
 * A word that a transaction found, and that another one removed before the first refers to it: the foreign key refuses this.
 * To lock each word that is found would make writers wait for each other; the transaction is begun anew instead.
 */
final class RemovedWord {

    private static final int NO_PARENT_ROW = 1452;
    private static final int DEADLOCK = 1213;
    private static final String ROLLED_BACK = "40001";

    private RemovedWord() {}

    /** @return the same work, which fails with what {@code TriedAgain} takes for a conflict where a word was removed */
    static Work asConflict(Work work) {
        return connection -> {
            try {
                work.execute(connection);
            } catch (SQLException failure) {
                if (isOfMissingRow(failure)) {
                    throw new SQLTransactionRollbackException(
                            "A word was removed by another transaction", ROLLED_BACK, DEADLOCK, failure);
                }
                throw failure;
            }
        };
    }

    private static boolean isOfMissingRow(SQLException failure) {
        return StreamSupport.stream(failure.spliterator(), false)
                .anyMatch(cause -> cause instanceof SQLException refusal && refusal.getErrorCode() == NO_PARENT_ROW);
    }
}
