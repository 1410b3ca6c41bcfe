package org.sequitur.journal;

import java.util.UUID;
import org.sequitur.platform.problem.Problem;

/** Ids of facts, as paths have them. */
public final class Ids {

    private Ids() {}

    /** @throws Problem 404 where it is none, as nothing can be there */
    public static UUID uuid(String id) {
        try {
            var parsed = UUID.fromString(id);
            // Only one spelling is an address.
            if (parsed.toString().equals(id)) {
                return parsed;
            }
        } catch (IllegalArgumentException notAnId) {
            // Told below.
        }
        throw Problem.notFound(id);
    }
}
