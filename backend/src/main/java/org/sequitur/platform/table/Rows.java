package org.sequitur.platform.table;

import java.io.IOException;

/** Rows that are not read before somebody writes them, and then some at a time. */
public interface Rows<R> {

    void writeTo(RowWriter<R> writer) throws IOException;
}
