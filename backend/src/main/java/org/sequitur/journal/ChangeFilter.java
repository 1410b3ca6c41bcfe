package org.sequitur.journal;

import io.quarkus.panache.common.Parameters;
import java.util.ArrayList;
import java.util.List;

/** Which events are wanted: of all of these; an empty list does not narrow. */
record ChangeFilter(
        List<String> resolution,
        List<String> theme,
        List<String> commitment,
        List<String> owner,
        List<EventKind> kind) {

    /** The condition on a journal entry that the public may see. */
    String condition(Parameters parameters) {
        var conditions = new ArrayList<>(List.of("internal = false"));
        among("commitment.resolution.id", "resolutions", resolution, conditions, parameters);
        among("commitment.theme.id", "themes", theme, conditions, parameters);
        among("commitment.id", "commitments", commitment, conditions, parameters);
        among("commitment.owner.id", "owners", owner, conditions, parameters);
        among("kind", "kinds", kind, conditions, parameters);
        return String.join(" and ", conditions);
    }

    private static void among(
            String path, String name, List<?> values, List<String> conditions, Parameters parameters) {
        if (!values.isEmpty()) {
            conditions.add(path + " in :" + name);
            parameters.and(name, values);
        }
    }
}
