package org.sequitur.intake.source;

import java.util.List;

/**
 * All that was read from a file: each letter of the file is in exactly one of the three lists.
 *
 * @param blocks the text, each language in its order of reading
 * @param footnotes their marker is the printed mark
 * @param artifacts page artifacts: running heads, page numbers and other lines that repeat or belong to the layout
 * @param pages the number of pages; 1 for formats without pages
 * @param indentation whether the indentation of the source is known at all
 */
public record SourceText(
        List<SourceBlock> blocks,
        List<SourceBlock> footnotes,
        List<SourceBlock> artifacts,
        int pages,
        boolean indentation) {}
