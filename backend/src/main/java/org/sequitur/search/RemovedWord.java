package org.sequitur.search;

import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.util.stream.StreamSupport;
import org.hibernate.jdbc.Work;

/**
 * Handles a race: the transaction read a word that another transaction deleted before the first inserted a reference
 * to it, so the foreign key fails. Locking each word that is read would make writers wait for each other; the
 * transaction is retried instead.
 */
final class RemovedWord {

    private static final int NO_PARENT_ROW = 1452;
    private static final int DEADLOCK = 1213;
    private static final String ROLLED_BACK = "40001";

    private RemovedWord() {}

    /** @return the same work, which reports the foreign key error as a conflict that {@code TransactionRetry} retries */
    static Work asConflict(Work work) {
        return connection -> {
            try {
                work.execute(connection);
            } catch (SQLException failure) {
                if (isMissingReference(failure)) {
                    throw new SQLTransactionRollbackException(
                            "A word was removed by another transaction", ROLLED_BACK, DEADLOCK, failure);
                }
                throw failure;
            }
        };
    }

    private static boolean isMissingReference(SQLException failure) {
        return StreamSupport.stream(failure.spliterator(), false)
                .anyMatch(cause -> cause instanceof SQLException refusal && refusal.getErrorCode() == NO_PARENT_ROW);
    }
}
