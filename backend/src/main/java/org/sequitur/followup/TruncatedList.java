package org.sequitur.followup;

import java.util.List;
import java.util.function.Function;

/**
 * The latest facts of one kind about a commitment, oldest first.
 *
 * @param further number of older facts that are not listed
 */
record TruncatedList<F>(List<F> items, long further) {

    static <F> TruncatedList<F> none() {
        return new TruncatedList<>(List.of(), 0);
    }

    <G> TruncatedList<G> map(Function<F, G> function) {
        return new TruncatedList<>(items.stream().map(function).toList(), further);
    }

    /** Null if there is none. */
    public F latest() {
        return items.isEmpty() ? null : items.getLast();
    }

    public long total() {
        return items.size() + further;
    }
}
