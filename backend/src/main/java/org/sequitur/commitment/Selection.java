package org.sequitur.commitment;

import java.util.List;

/** Which commitments a page shows, in their order, and how many there are in all. */
record Selection(List<Long> rowIds, long total) {

    static final Selection EMPTY = new Selection(List.of(), 0);
}
