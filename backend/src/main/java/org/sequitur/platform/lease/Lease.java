package org.sequitur.platform.lease;

import java.sql.SQLException;

/** An exclusive lease. It is renewed in the background until it is closed or lost. */
public final class Lease implements AutoCloseable {

    private final Leases leases;
    private final String name;
    private final String holder;
    private final long durationNanos;
    private volatile long renewedNanos;
    private volatile boolean lost;

    Lease(Leases leases, String name, String holder, long durationNanos, long acquiredNanos) {
        this.leases = leases;
        this.name = name;
        this.holder = holder;
        this.durationNanos = durationNanos;
        this.renewedNanos = acquiredNanos;
    }

    String name() {
        return name;
    }

    String holder() {
        return holder;
    }

    /** Whether this instance holds the lease, judged by the time of the last renewal, without a database query. */
    public boolean isHeld() {
        return !lost && System.nanoTime() - renewedNanos < durationNanos;
    }

    /**
     * Renews the lease in the database. If the result is true, the lease is held for its full duration from now.
     *
     * @return whether this instance still holds it
     */
    public boolean confirm() throws SQLException {
        if (!lost) {
            leases.renew(this);
        }
        return isHeld();
    }

    /** Whether it was released, or taken over by another instance. */
    boolean isLost() {
        return lost;
    }

    /** @param beforeNanos start of the renewal, as {@link System#nanoTime()} */
    void markRenewed(long beforeNanos) {
        renewedNanos = beforeNanos;
    }

    void markLost() {
        lost = true;
    }

    /** Releases the lease. If the database is not available, other instances can acquire it once its duration has passed. */
    @Override
    public void close() {
        leases.release(this);
    }
}
