package org.sequitur.progress;

/**
 * Reference from a report to evidence that was published with it.
 *
 * @param hash SHA-256 of the evidence's content, in hexadecimal
 */
record EvidenceRef(String evidenceItemId, String hash) {}
