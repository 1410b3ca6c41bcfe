package org.sequitur.journal;

import java.util.UUID;
import org.sequitur.platform.problem.Problem;

/** Parses ids of facts in paths. */
public final class Ids {

    private Ids() {}

    /** @throws Problem 404 if it is not a UUID, as no resource can exist there */
    public static UUID uuid(String id) {
        try {
            var parsed = UUID.fromString(id);
            // Accept the canonical spelling only, so that each resource has one URL.
            if (parsed.toString().equals(id)) {
                return parsed;
            }
        } catch (IllegalArgumentException notAnId) {
            // Reported as 404 below.
        }
        throw Problem.notFound(id);
    }
}
