package org.sequitur.earlier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.testsupport.Api.get;

/** Rows of exported tables. */
final class EarlierRows {

    private EarlierRows() {}

    /** The only row of a table about that resolution, as CSV. */
    static String only(String table, String resolution) {
        var lines = get("/exports/" + table + "?format=csv&resolution=" + resolution)
                .extract()
                .asString()
                .lines()
                .toList();
        assertEquals(2, lines.size(), lines.toString());
        return lines.getLast();
    }
}
