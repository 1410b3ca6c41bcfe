package org.sequitur.source;

/**
 * The file from which a resolution was taken.
 *
 * @param fileSize in bytes
 * @param contentHash SHA-256 in hexadecimal
 */
public record SourceRepresentation(String href, String fileName, String mediaType, long fileSize, String contentHash) {}
