package org.sequitur.search;

import java.nio.ByteBuffer;
import java.util.List;

/** Posting list of a word in one resolution: ascending row numbers, four bytes each, as stored. */
final class Posting {

    private Posting() {}

    static byte[] bytes(List<Long> rows) {
        var bytes = ByteBuffer.allocate(rows.size() * Integer.BYTES);
        rows.stream().sorted().forEach(row -> bytes.putInt(Math.toIntExact(row)));
        return bytes.array();
    }

    static int[] rows(byte[] bytes) {
        var rows = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(rows);
        return rows;
    }
}
