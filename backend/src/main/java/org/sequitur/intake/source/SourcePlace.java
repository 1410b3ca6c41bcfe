package org.sequitur.intake.source;

/**
 * A part of a page.
 *
 * @param page from 1; a format without pages has one
 * @param line the line of a text file or the paragraph of a DOCX file, from 1; 0 in a PDF file
 * @param x the left edge in points from the left edge of the page; 0 without a layout, as the others
 * @param y the upper edge in points from the upper edge of the page
 */
public record SourcePlace(int page, int line, double x, double y, double width, double height) {}
