package org.sequitur.intake.source;

import java.util.List;
import org.sequitur.document.TextRun;

/**
 * A printed line of one column, or a line of a text file.
 *
 * @param page from 1
 * @param number the line of a text file, from 1; 0 in a PDF file
 * @param column from 0; {@link #ACROSS} for a line that crosses the columns or a page without columns
 * @param x the left edge in points, or the indentation in characters
 * @param y the baseline in points from the upper edge, or the number of the line on its page
 * @param width in points or characters
 * @param size of the font of its text, without the printed number, in points; 0 in a text file
 * @param bold whether all letters of its text are bold, without the printed number
 * @param textX the left edge of what follows the printed number, if there is one; else {@code x}
 * @param firstWordWidth the width of its first word, in points
 */
record Line(
        int page,
        int number,
        int column,
        double x,
        double y,
        double width,
        double size,
        boolean bold,
        double textX,
        double firstWordWidth,
        List<TextRun> runs) {

    static final int ACROSS = -1;

    double right() {
        return x + width;
    }

    String text() {
        return Runs.text(runs);
    }

    SourcePlace place() {
        return number > 0
                ? new SourcePlace(page, number, 0, 0, 0, 0)
                : new SourcePlace(page, 0, x, y - size, width, size * 1.2);
    }
}
