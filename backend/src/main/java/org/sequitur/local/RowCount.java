package org.sequitur.local;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Counts the rows of each table in a dump that passes through, which has one INSERT for each, and keeps its last line. */
final class RowCount extends FilterOutputStream {

    private static final String INSERT = "INSERT INTO `";
    private static final String END = "-- Dump completed";
    /** Enough of a line to tell what it is: the longest name of a table is 64 characters. */
    private static final int MOST = INSERT.length() + 65;

    private final Map<String, Long> rows = new TreeMap<>();
    private final byte[] line = new byte[MOST];
    private int length;
    private String last = "";

    RowCount(OutputStream target) {
        super(target);
    }

    Map<String, Long> rows() {
        return rows;
    }

    /** Whether mariadb-dump came to its end. */
    boolean isComplete() {
        return last.startsWith(END);
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
                lineEnds();
            } else if (length < MOST) {
                line[length++] = bytes[at];
            }
        }
    }

    private void lineEnds() {
        if (length == 0) {
            return;
        }
        last = new String(line, 0, length, StandardCharsets.UTF_8);
        length = 0;
        if (last.startsWith(INSERT)) {
            rows.merge(last.substring(INSERT.length(), last.indexOf('`', INSERT.length())), 1L, Long::sum);
        }
    }
}
