package org.sequitur.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.sequitur.platform.cache.Representation;

/**
 * The style sheet of feeds, for browsers, which get them as XML. CSS, not XSLT, which browsers are about to drop.
 */
final class FeedStylesheet {

    /** Allows only this style sheet. */
    static final String POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none';" + " frame-ancestors 'none'";

    static final Representation REPRESENTATION = Representation.of("text/css;charset=UTF-8", bytes());

    private FeedStylesheet() {}

    private static byte[] bytes() {
        try (var file = FeedStylesheet.class.getResourceAsStream("/feed/feed.css")) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
