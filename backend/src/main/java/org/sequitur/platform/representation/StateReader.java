package org.sequitur.platform.representation;

/** The thread that asks the database for the state of the data, as health checks and metrics see it. */
public interface StateReader {

    /** Whether it runs; once it has ended, no public read is answered any more. */
    boolean isAlive();

    /** How many of the last questions to the database failed in a row. */
    int failures();
}
