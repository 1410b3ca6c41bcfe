package org.sequitur.platform.representation;

/** A state of the data that cannot change for the moment, as this instance keeps all writers from counting a change. */
final class Held {

    static final Held NOTHING = new Held(null, 0);

    private final long until;
    private volatile DataState state;
    private boolean useful;

    /** @param until in the time of {@link System#nanoTime}: should the end come late, or the connection be lost unnoticed */
    Held(DataState state, long until) {
        this.state = state;
        this.until = until;
    }

    /** Null where it is not held any more. */
    DataState state() {
        var now = state;
        if (now == null || System.nanoTime() - until >= 0) {
            return null;
        }
        useful = true;
        return now;
    }

    long until() {
        return until;
    }

    /** Whether somebody was served by it: roughly, as it decides nothing but whether to hold again. */
    boolean wasUseful() {
        return useful;
    }

    void end() {
        state = null;
    }
}
