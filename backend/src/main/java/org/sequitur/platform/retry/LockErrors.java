package org.sequitur.platform.retry;

import java.io.IOException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;

/** Classifies database errors whose cause is not the request: locks, other transactions, cluster conflicts, shutdown, full disk. */
public final class LockErrors {

    private static final int LOCK_WAIT_TIMEOUT = 1205;
    /** On a cluster also raised at COMMIT, if another node changed the same rows first. */
    private static final int DEADLOCK = 1213;
    /** The row changed since the transaction's snapshot; newer servers raise an error instead of going on. */
    private static final int RECORD_CHANGED = 1020;

    private static final int DUPLICATE = 1062;

    private static final Set<Integer> RETRY_NOW = Set.of(DEADLOCK, RECORD_CHANGED);

    /**
     * Node without a cluster (1047), server shutdown (1053), killed query or connection (1317, 1927, 3024, 1969), server
     * temporarily read-only (1290, 1836).
     */
    private static final Set<Integer> RETRY_LATER =
            Set.of(LOCK_WAIT_TIMEOUT, 1047, 1053, 1317, 1927, 1969, 3024, 1290, 1836);

    /** File cannot be written (3, 1026), disk full (1021), table full (1114). */
    private static final Set<Integer> FULL = Set.of(3, 1021, 1026, 1114);
    /** Operating system error reported by a storage engine; error 28 means disk full. */
    private static final int ENGINE_ERROR = 1030;

    private static final String NO_SPACE = "No space left on device";

    /** Prefix of the SQL states for lost or failed connections. */
    private static final String CONNECTION = "08";

    private LockErrors() {}

    /**
     * Whether the client may retry later: the transaction was rolled back, or its outcome is unknown because the connection
     * was lost.
     */
    public static boolean isTransient(Throwable failure) {
        return refusals(failure)
                .anyMatch(refusal -> RETRY_NOW.contains(refusal.getErrorCode())
                        || RETRY_LATER.contains(refusal.getErrorCode())
                        || isLost(refusal));
    }

    /** Whether the database could not be reached, or the connection to it was lost. */
    public static boolean isConnectionFailure(Throwable failure) {
        return refusals(failure).anyMatch(refusal -> isLost(refusal) || isWithoutConnection(refusal));
    }

    private static boolean isLost(SQLException refusal) {
        return refusal instanceof SQLTransientConnectionException
                || String.valueOf(refusal.getSQLState()).startsWith(CONNECTION);
    }

    /**
     * The pool reports that no connection became free in time as an exception without a state. The driver does so only for a
     * batch, with the refused statement as the cause.
     */
    private static boolean isWithoutConnection(SQLException refusal) {
        return !(refusal instanceof BatchUpdateException)
                && refusal.getSQLState() == null
                && refusal.getErrorCode() == 0;
    }

    /** Whether the database has a row with the same primary key, or the same unique values. */
    public static boolean isDuplicate(Throwable failure) {
        return refusals(failure).anyMatch(refusal -> refusal.getErrorCode() == DUPLICATE);
    }

    /** Whether the disk of the database or of this machine is full. A retry helps only after space has been freed. */
    public static boolean isFull(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof SQLException refusal
                                && (FULL.contains(refusal.getErrorCode())
                                        || refusal.getErrorCode() == ENGINE_ERROR
                                                && String.valueOf(refusal.getMessage())
                                                        .contains("error 28"))
                        || cause instanceof IOException
                                && String.valueOf(cause.getMessage()).contains(NO_SPACE));
    }

    /** Whether an immediate retry makes sense: the whole transaction was rolled back, without a long lock wait. */
    static boolean isRetryable(Throwable failure) {
        return refusals(failure).anyMatch(refusal -> RETRY_NOW.contains(refusal.getErrorCode()));
    }

    private static Stream<SQLException> refusals(Throwable failure) {
        return causes(failure).filter(SQLException.class::isInstance).map(SQLException.class::cast);
    }

    /** All causes, including suppressed ones: the transaction manager adds a failed COMMIT as a suppressed exception. */
    private static Stream<Throwable> causes(Throwable failure) {
        var seen = Collections.<Throwable>newSetFromMap(new IdentityHashMap<>());
        var next = new ArrayDeque<Throwable>();
        next.add(failure);
        while (!next.isEmpty()) {
            var one = next.remove();
            if (seen.add(one)) {
                next.addAll(Arrays.asList(one.getSuppressed()));
                if (one.getCause() != null) {
                    next.add(one.getCause());
                }
                if (one instanceof SQLException refusal && refusal.getNextException() != null) {
                    next.add(refusal.getNextException());
                }
            }
        }
        return seen.stream();
    }
}
