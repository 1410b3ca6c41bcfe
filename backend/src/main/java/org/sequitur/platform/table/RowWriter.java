package org.sequitur.platform.table;

import java.io.IOException;

/** Writes rows in one format. What is not finished is broken off, and must not look whole. */
public interface RowWriter<R> {

    void write(R row) throws IOException;

    /** After the last row. The stream stays open. */
    void finish() throws IOException;
}
