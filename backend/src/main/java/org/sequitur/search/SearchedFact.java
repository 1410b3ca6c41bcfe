package org.sequitur.search;

import java.time.Instant;
import org.sequitur.platform.language.LocalizedText;

/**
 * A public text about a commitment that the search finds.
 *
 * @param kind code of its kind in the API
 * @param bodyId the body that published it; null for Parliament
 */
public record SearchedFact(String kind, Instant publishedAt, String bodyId, LocalizedText text) {}
