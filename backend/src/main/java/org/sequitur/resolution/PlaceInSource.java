package org.sequitur.resolution;

import org.sequitur.source.SourceRepresentation;

/**
 * Where a text is in the file from which its resolution was taken.
 *
 * @param pages null if they are unknown, or if the file has no pages
 */
public record PlaceInSource(SourceRepresentation source, SourcePages pages) {}
