package org.sequitur.journal;

import java.net.URL;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A list of facts that a follow-up report prints for each commitment.
 *
 * @param name unique
 * @param type representation of a fact
 * @param max maximum number per commitment in a report that is reduced to the latest facts
 * @param query selects them
 * @param reader for ids: the facts, in no order
 * @param id id of a fact
 * @param layout Qute template of its section at the end of each commitment, from the {@code commitment}, a {@code FollowedCommitment};
 *     null if {@code followup/commitment.html} has a place for the list
 */
public record PrintedFacts<F>(
        String name,
        Class<F> type,
        int max,
        PrintedQuery query,
        BiFunction<Collection<UUID>, PrintedExtent, List<F>> reader,
        Function<F, Object> id,
        URL layout) {

    /** A list for which {@code followup/commitment.html} has a place. */
    public PrintedFacts(
            String name,
            Class<F> type,
            int max,
            PrintedQuery query,
            BiFunction<Collection<UUID>, PrintedExtent, List<F>> reader,
            Function<F, Object> id) {
        this(name, type, max, query, reader, id, null);
    }
}
