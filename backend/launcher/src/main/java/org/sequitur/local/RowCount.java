package org.sequitur.local;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Counts the rows of each table in a dump that passes through; the dump has one INSERT per row. Remembers the last line. */
final class RowCount extends FilterOutputStream {

    private static final String INSERT = "INSERT INTO `";
    private static final String END = "-- Dump completed";
    /** Bytes of a line that are kept: table names have at most 64 characters. */
    private static final int MAX_LINE_BYTES = INSERT.length() + 65;

    private final Map<String, Long> rows = new TreeMap<>();
    private final byte[] line = new byte[MAX_LINE_BYTES];
    private int length;
    private String lastLine = "";

    RowCount(OutputStream target) {
        super(target);
    }

    Map<String, Long> rows() {
        return rows;
    }

    /** Whether mariadb-dump wrote its final line. */
    boolean isComplete() {
        return lastLine.startsWith(END);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        out.write(bytes, from, count);
        for (var at = from; at < from + count; at++) {
            if (bytes[at] == '\n') {
                endLine();
            } else if (length < MAX_LINE_BYTES) {
                line[length++] = bytes[at];
            }
        }
    }

    private void endLine() {
        if (length == 0) {
            return;
        }
        lastLine = new String(line, 0, length, StandardCharsets.UTF_8);
        length = 0;
        if (lastLine.startsWith(INSERT)) {
            rows.merge(lastLine.substring(INSERT.length(), lastLine.indexOf('`', INSERT.length())), 1L, Long::sum);
        }
    }
}
