package org.sequitur.commitment;

import java.util.List;

/** The row ids of the commitments on a page, in order, and the total number that match. */
record RowIdPage(List<Long> rowIds, long total) {

    static final RowIdPage EMPTY = new RowIdPage(List.of(), 0);
}
