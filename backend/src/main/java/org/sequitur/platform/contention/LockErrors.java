package org.sequitur.platform.contention;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;

/** What the database refused for a reason that is not in the request: others at the same rows, or a server in trouble. */
public final class LockErrors {

    private static final int WAITED_FOR_TOO_LONG = 1205;
    /** On a cluster also at COMMIT, where another node changed the same rows first. */
    private static final int DEADLOCK = 1213;
    /** A row is not any more what the transaction saw of it; newer servers say so instead of going on. */
    private static final int CHANGED_MEANWHILE = 1020;

    private static final Set<Integer> AT_ONCE = Set.of(DEADLOCK, CHANGED_MEANWHILE);

    /**
     * A node that has no cluster (1047), a server that shuts down (1053), a query or connection that was killed (1317, 1927,
     * 3024, 1969), a server that is read-only for now (1290, 1836).
     */
    private static final Set<Integer> LATER =
            Set.of(WAITED_FOR_TOO_LONG, 1047, 1053, 1317, 1927, 1969, 3024, 1290, 1836);

    /** A file that cannot be written (3, 1026), a full disk (1021), a full table (1114). */
    private static final Set<Integer> FULL = Set.of(3, 1021, 1026, 1114);
    /** What a storage engine reports of the operating system; 28 is a full disk. */
    private static final int ENGINE = 1030;

    private static final String NO_SPACE = "No space left on device";

    /** SQL states of a connection that is lost or cannot be made. */
    private static final String CONNECTION = "08";

    private LockErrors() {}

    /** Whether it would do to try later: the transaction was undone, or its end is unknown as the connection was lost. */
    public static boolean caused(Throwable failure) {
        return refusals(failure)
                .anyMatch(refusal -> AT_ONCE.contains(refusal.getErrorCode())
                        || LATER.contains(refusal.getErrorCode())
                        || refusal instanceof SQLTransientConnectionException
                        || String.valueOf(refusal.getSQLState()).startsWith(CONNECTION));
    }

    /** Whether the database's disk, or this machine's, has no room: trying again helps only once there is some. */
    public static boolean isFull(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof SQLException refusal
                                && (FULL.contains(refusal.getErrorCode())
                                        || refusal.getErrorCode() == ENGINE
                                                && String.valueOf(refusal.getMessage())
                                                        .contains("error 28"))
                        || cause instanceof IOException
                                && String.valueOf(cause.getMessage()).contains(NO_SPACE));
    }

    /** Whether it would do to try again now: the whole transaction was undone, without long waiting. */
    static boolean wasRefusedAtOnce(Throwable failure) {
        return refusals(failure).anyMatch(refusal -> AT_ONCE.contains(refusal.getErrorCode()));
    }

    private static Stream<SQLException> refusals(Throwable failure) {
        return causes(failure).filter(SQLException.class::isInstance).map(SQLException.class::cast);
    }

    /** All that led to it: the transaction manager tells what failed at COMMIT as a suppressed exception. */
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
