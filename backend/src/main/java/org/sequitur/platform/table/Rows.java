package org.sequitur.platform.table;

import java.io.IOException;

/** Rows that are read from the database in batches while they are written. */
public interface Rows<R> {

    void writeTo(RowWriter<R> writer) throws IOException;
}
