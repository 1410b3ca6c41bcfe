package org.sequitur.platform.retry;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLNonTransientConnectionException;
import org.junit.jupiter.api.Test;

/** The driver reports the failure of a batch as an exception without a state, with that of the statement as its cause. */
class BatchErrorsTest {

    @Test
    void a_duplicate_row_in_a_batch_is_no_lost_connection() {
        var duplicate = ofBatch(new SQLIntegrityConstraintViolationException("Duplicate entry", "23000", 1062));

        assertTrue(LockErrors.isDuplicate(duplicate));
        assertFalse(LockErrors.isConnectionFailure(duplicate));
        assertFalse(LockErrors.isTransient(duplicate));
    }

    @Test
    void a_connection_that_is_lost_during_a_batch_is_lost() {
        assertTrue(LockErrors.isConnectionFailure(
                ofBatch(new SQLNonTransientConnectionException("Socket error", "08000", 1927))));
    }

    private static SQLException ofBatch(SQLException refusal) {
        return new BatchUpdateException(new int[0], refusal);
    }
}
