package org.sequitur.platform.cache;

import java.sql.SQLException;
import java.util.OptionalLong;

/** The number of committed changes of public data. */
interface ChangeCounter extends AutoCloseable {

    /** The number of changes committed until now, on any instance. */
    long current() throws SQLException;

    /**
     * Reads the number and blocks all writers, so that no change is committed anywhere until {@link #release}.
     *
     * @return empty if a writer is about to commit, or if it is impossible
     */
    OptionalLong hold() throws SQLException;

    /** Ends a hold, if there is one. */
    void release() throws SQLException;

    @Override
    void close() throws SQLException;

    /** Opens a counter; a failed one is closed and replaced. */
    interface Source {
        ChangeCounter open() throws SQLException;
    }
}
