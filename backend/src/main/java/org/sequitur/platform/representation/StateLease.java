package org.sequitur.platform.representation;

/** A state version that cannot change for now, because this instance blocks all writers. Valid until a given time. */
final class StateLease {

    static final StateLease NONE = new StateLease(null, System.nanoTime());

    private final StateVersion state;
    private final long until;
    private boolean used;

    /** @param until end of validity, as {@link System#nanoTime} */
    StateLease(StateVersion state, long until) {
        this.state = state;
        this.until = until;
    }

    /** The state version, or null if the lease has expired. */
    StateVersion state() {
        if (state == null || System.nanoTime() - until >= 0) {
            return null;
        }
        if (!used) {
            used = true;
        }
        return state;
    }

    /** Whether a request used it. Not exact, as it only decides whether to extend the lease. */
    boolean wasUsed() {
        return used;
    }
}
