package org.sequitur.intake.source;

/**
 * A printed character, or a ligature, of a PDF page.
 *
 * @param x the left edge in points from the left edge of the page
 * @param y the baseline in points from the upper edge of the page
 * @param size the size of the font in points
 * @param href the address of the link that covers it; null without one
 */
record Glyph(String text, double x, double y, double width, double size, boolean bold, boolean italic, String href) {

    double right() {
        return x + width;
    }

    boolean isBlank() {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
