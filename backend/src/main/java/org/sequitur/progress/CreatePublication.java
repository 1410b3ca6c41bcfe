package org.sequitur.progress;

import java.util.List;
import java.util.UUID;
import org.sequitur.plausibility.PlausibilityRule;

/**
 * How a draft is published.
 *
 * @param unchangedFrom the latest report, or the one that it repeats, if nothing has changed since; otherwise null
 * @param alsoFor ids of linked commitments on which the same report is published too; empty if there are none
 * @param confirmed rules that the author confirmed; null if none
 */
public record CreatePublication(UUID unchangedFrom, List<String> alsoFor, List<PlausibilityRule> confirmed) {

    static final CreatePublication ALONE = new CreatePublication(null, List.of(), null);

    public CreatePublication {
        alsoFor = alsoFor == null ? List.of() : alsoFor;
    }
}
