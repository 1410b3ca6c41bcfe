package org.sequitur.commitment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.sequitur.body.BodyReference;
import org.sequitur.search.Excerpt;

/** A text by which a search found a commitment, beside the commitment's own. */
public record FoundText(@JsonUnwrapped Source source, List<Excerpt> excerpts) {

    /**
     * Kind and origin of the text.
     *
     * @param kind code in the API
     * @param publishedAt that of the found fact; null for an adopted text
     * @param body the body of the found fact; null for Parliament
     */
    public record Source(String kind, Instant publishedAt, BodyReference body) {

        static Source adopted(String kind) {
            return new Source(kind, null, null);
        }
    }
}
