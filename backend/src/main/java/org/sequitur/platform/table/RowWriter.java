package org.sequitur.platform.table;

import java.io.IOException;

/** Writes rows in one format. Unless {@link #finish} is called, the output stays incomplete, and readers can detect that. */
public interface RowWriter<R> {

    void write(R row) throws IOException;

    /** Must be called after the last row. Does not close the stream. */
    void finish() throws IOException;
}
