package org.sequitur.commitment;

import java.util.List;

/** The row ids of the commitments on a page, in order, and the total number that match. */
record Selection(List<Long> rowIds, long total) {

    static final Selection EMPTY = new Selection(List.of(), 0);
}
