package org.sequitur.platform.lease;

import java.sql.SQLException;

/** The exclusive right to do one thing, renewed in the background until it is closed or lost. */
public final class Lease implements AutoCloseable {

    private final Leases leases;
    private final String name;
    private final String holder;
    private final long lifeNanos;
    private volatile long renewedNanos;
    private volatile boolean lost;

    Lease(Leases leases, String name, String holder, long lifeNanos, long acquiredNanos) {
        this.leases = leases;
        this.name = name;
        this.holder = holder;
        this.lifeNanos = lifeNanos;
        this.renewedNanos = acquiredNanos;
    }

    String name() {
        return name;
    }

    String holder() {
        return holder;
    }

    /** Whether no other instance can have it, without asking: it was renewed recently enough. */
    public boolean isHeld() {
        return !lost && System.nanoTime() - renewedNanos < lifeNanos;
    }

    /** Asks the database; what comes next has the lease's whole life. */
    public boolean confirm() throws SQLException {
        if (!lost) {
            leases.renew(this);
        }
        return isHeld();
    }

    /** Whether another instance has it, or it was given back. */
    boolean isLost() {
        return lost;
    }

    /** @param beforeNanos when its renewal was begun */
    void renewed(long beforeNanos) {
        renewedNanos = beforeNanos;
    }

    void lose() {
        lost = true;
    }

    /** Gives it back. Where the database is away, others have it once its life is over. */
    @Override
    public void close() {
        leases.release(this);
    }
}
