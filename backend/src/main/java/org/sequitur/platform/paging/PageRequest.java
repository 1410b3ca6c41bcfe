package org.sequitur.platform.paging;

/** The requested page; pages are numbered from 1. */
public record PageRequest(int page, int pageSize) {

    /** The number of items before the page. */
    public int offset() {
        return Math.multiplyExact(page - 1, pageSize);
    }
}
