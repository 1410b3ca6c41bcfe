package org.sequitur.intake.source;

import java.util.List;

/**
 * The paragraphs that the reader of a format found, in the order of the file.
 *
 * @param pages the number of pages; 1 for formats without pages
 * @param indentation whether the indentation of the source is known at all
 */
record Layout(List<ReadParagraph> paragraphs, int pages, boolean indentation) {}
