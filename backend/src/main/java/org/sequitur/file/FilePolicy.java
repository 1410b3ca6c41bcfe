package org.sequitur.file;

/**
 * What happens to files that are sent.
 *
 * @param largestBytes more is refused
 * @param virusScanner whether each is scanned before it is kept
 */
public record FilePolicy(long largestBytes, boolean virusScanner) {}
