package org.sequitur.progress;

/**
 * Which evidence a report was published with.
 *
 * @param hash of what it said, in hexadecimal
 */
record EvidenceRef(String evidenceItemId, String hash) {}
