package org.sequitur.local;

/** A part of the local system. It starts when it is created, is usable after {@link #awaitReady()}, and stops when closed. */
interface Server extends AutoCloseable {

    void awaitReady();

    /** Whether its process is running. */
    default boolean alive() {
        return true;
    }

    @Override
    void close();
}
