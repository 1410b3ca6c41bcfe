package org.sequitur.resolution;

/**
 * Where a text begins in the source of its resolution, as page numbers of the file, from 1.
 *
 * @param fr null if it is unknown, as {@code nl}
 */
public record SourcePages(Integer fr, Integer nl) {}
