package org.sequitur.local;

/** A part of the local system: it begins to start when it is made, is of use once ready, and is over once closed. */
interface Server extends AutoCloseable {

    void awaitReady();

    /** Whether its process has not ended. */
    default boolean alive() {
        return true;
    }

    @Override
    void close();
}
