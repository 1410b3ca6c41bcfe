package org.sequitur.journal;

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
 * @param most maximum number per commitment in a report that is reduced to the latest facts
 * @param query selects them
 * @param reader for ids: the facts, in no order
 * @param id id of a fact
 */
public record PrintedFacts<F>(
        String name,
        Class<F> type,
        int most,
        PrintedQuery query,
        BiFunction<Collection<UUID>, PrintedExtent, List<F>> reader,
        Function<F, Object> id) {}
