package org.sequitur.platform.paging;

/** Which page is asked for: pages count from 1. */
public record PageRequest(int page, int pageSize) {

    /** How many items come before it. */
    public int offset() {
        return Math.multiplyExact(page - 1, pageSize);
    }
}
