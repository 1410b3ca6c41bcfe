package org.sequitur.journal;

import io.quarkus.panache.common.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Filter for events: by facts, by kinds and by days. An empty list does not filter. */
record EventFilter(FactFilter facts, List<EventKind> kinds, EventPeriod period) {

    /** The same filter for these kinds only; empty if it filters by other kinds. */
    Optional<EventFilter> restrictedTo(Set<EventKind> some) {
        var selected = some.stream()
                .filter(kind -> kinds.isEmpty() || kinds.contains(kind))
                .toList();
        return selected.isEmpty() ? Optional.empty() : Optional.of(new EventFilter(facts, selected, period));
    }

    /** HQL condition on public journal entries. */
    String condition(Parameters parameters) {
        var conditions = new ArrayList<>(List.of("internal = false", "happenedAt < :end"));
        parameters.and("end", facts.end());
        conditions.addAll(period.conditions("happenedAt"));
        period.addTo(parameters);
        facts.narrowing("commitment").forEach(narrowing -> {
            conditions.add(narrowing.condition());
            parameters.and(narrowing.parameter(), narrowing.values());
        });
        if (!kinds.isEmpty()) {
            conditions.add("kind in :kinds");
            parameters.and("kinds", kinds);
        }
        return String.join(" and ", conditions);
    }
}
