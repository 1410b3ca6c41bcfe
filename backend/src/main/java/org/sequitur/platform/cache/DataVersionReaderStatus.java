package org.sequitur.platform.cache;

/** The thread that reads the current data version, as health checks and metrics see it. */
public interface DataVersionReaderStatus {

    /** Whether the thread runs. If it has ended, no public read can be answered. */
    boolean isAlive();

    /** Number of consecutive failed database queries. */
    int failures();
}
