package org.sequitur.commitment;

/** What is hashed together of a commitment's journal: what all may know is not to tell how much else there is. */
public enum JournalChain {
    /** What all may know; and what was internal before that had a chain of its own. */
    PUBLIC,
    /** What only Parliament and the owner may know. */
    INTERNAL
}
