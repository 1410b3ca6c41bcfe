package org.sequitur.search;

import java.time.Instant;
import org.sequitur.platform.language.LocalizedText;

/**
 * A public text about a commitment that the search finds.
 *
 * @param kind code of its kind in the API
 * @param publishedAt when it was published; of a report that Parliament's staff entered later, and of its evidence, when it was made
 * @param bodyId the body that published it, or that made a report that staff entered; null for Parliament
 */
public record SearchedFact(String kind, Instant publishedAt, String bodyId, LocalizedText text) {}
