package org.sequitur.progress;

import java.util.List;

/**
 * How a draft is published.
 *
 * @param alsoFor ids of linked commitments on which the same report is published too
 */
public record NewPublication(List<String> alsoFor) {}
