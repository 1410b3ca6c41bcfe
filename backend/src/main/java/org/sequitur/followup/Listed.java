package org.sequitur.followup;

import java.util.List;

/**
 * The latest facts of one kind on one commitment, which a report prints, oldest first.
 *
 * @param further how many older ones there are beside these
 */
record Listed<F>(List<F> items, long further) {

    static <F> Listed<F> none() {
        return new Listed<>(List.of(), 0);
    }

    /** Null where there is none. */
    public F latest() {
        return items.isEmpty() ? null : items.getLast();
    }

    public long total() {
        return items.size() + further;
    }
}
