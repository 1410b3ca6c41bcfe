package org.sequitur.journal;

/**
 * HQL for what the search says of a text that it finds, with the fact {@code f} and its journal entry {@code e}.
 *
 * @param body id of the body whose text it is; null for Parliament
 * @param at when it was written, an instant
 */
public record TextOrigin(String body, String at) {

    /** The author of the fact, and its publication. */
    public static final TextOrigin PUBLICATION = new TextOrigin("e.body.id", "f.publishedAt");
}
