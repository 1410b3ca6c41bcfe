package org.sequitur.progress;

import java.util.List;
import java.util.UUID;

/**
 * How a draft is published.
 *
 * @param unchangedFrom the latest report, or the one that it repeats, if nothing has changed since; otherwise null
 * @param alsoFor ids of linked commitments on which the same report is published too; empty if there are none
 */
public record NewPublication(UUID unchangedFrom, List<String> alsoFor) {

    static final NewPublication ALONE = new NewPublication(null, List.of());

    public NewPublication {
        alsoFor = alsoFor == null ? List.of() : alsoFor;
    }
}
