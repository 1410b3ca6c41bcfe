package org.sequitur.platform.representation;

/** A state of the data that cannot change for the moment, as this instance keeps all writers from counting a change. */
final class StateLease {

    static final StateLease NOTHING = new StateLease(null, System.nanoTime());

    private final StateVersion state;
    private final long until;
    private boolean useful;

    /** @param until in the time of {@link System#nanoTime} */
    StateLease(StateVersion state, long until) {
        this.state = state;
        this.until = until;
    }

    /** Null where it is not held any more. */
    StateVersion state() {
        if (state == null || System.nanoTime() - until >= 0) {
            return null;
        }
        if (!useful) {
            useful = true;
        }
        return state;
    }

    /** Whether somebody was served by it: roughly, as it decides nothing but whether to hold again. */
    boolean wasUseful() {
        return useful;
    }
}
