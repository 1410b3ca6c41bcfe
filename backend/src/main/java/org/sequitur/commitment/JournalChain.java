package org.sequitur.commitment;

/**
 * The two hash chains of a commitment's journal. They are separate so that public hashes reveal no number of internal
 * entries.
 */
public enum JournalChain {
    /** Public entries, and internal entries from before the internal chain existed. */
    PUBLIC,
    /** Entries that only Parliament and the owner may read. */
    INTERNAL
}
