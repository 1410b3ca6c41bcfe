package org.sequitur.file;

/**
 * The limits and checks for uploaded files.
 *
 * @param largestBytes the maximum size in bytes
 * @param virusScanner whether files are scanned before they are stored
 */
public record FilePolicy(long largestBytes, boolean virusScanner) {}
