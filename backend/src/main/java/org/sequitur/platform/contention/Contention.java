package org.sequitur.platform.contention;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/** Whether the database refused something only because others were at the same rows. */
public final class Contention {

    private static final int WAITED_FOR_TOO_LONG = 1205;
    private static final int DEADLOCK = 1213;
    /** A row is not any more what the transaction saw of it; newer servers say so instead of going on. */
    private static final int CHANGED_MEANWHILE = 1020;

    private static final Set<Integer> AT_ONCE = Set.of(DEADLOCK, CHANGED_MEANWHILE);

    private Contention() {}

    /** Whether it would do to try later. */
    public static boolean caused(Throwable failure) {
        return wasRefusedAtOnce(failure) || codes(failure).anyMatch(code -> code == WAITED_FOR_TOO_LONG);
    }

    /** Whether it would do to try again now: the whole transaction was undone, without long waiting. */
    static boolean wasRefusedAtOnce(Throwable failure) {
        return codes(failure).anyMatch(AT_ONCE::contains);
    }

    private static Stream<Integer> codes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(refusal -> ((SQLException) refusal).getErrorCode());
    }
}
