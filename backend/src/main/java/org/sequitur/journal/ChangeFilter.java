package org.sequitur.journal;

import io.quarkus.panache.common.Parameters;
import java.util.ArrayList;
import java.util.List;

/** Which events are wanted: about which facts, and of which kinds; an empty list does not narrow. */
record ChangeFilter(FactFilter facts, List<EventKind> kinds) {

    /** The condition on a journal entry that the public may see. */
    String condition(Parameters parameters) {
        var conditions = new ArrayList<>(List.of("internal = false", "happenedAt < :end"));
        parameters.and("end", facts.end());
        facts.narrowing("commitment").forEach((path, among) -> {
            var name = path.replace('.', '_');
            conditions.add(path + " in :" + name);
            parameters.and(name, among);
        });
        if (!kinds.isEmpty()) {
            conditions.add("kind in :kinds");
            parameters.and("kinds", kinds);
        }
        return String.join(" and ", conditions);
    }
}
