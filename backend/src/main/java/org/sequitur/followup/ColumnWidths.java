package org.sequitur.followup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Widths of the columns of a table in a Word document, in twentieths of a point. Word breaks a word that is longer than its
 * column.
 */
final class ColumnWidths {

    /** Font size in tables, in points, and the margins of a cell, as in {@code styles.xml}. */
    private static final int FONT_SIZE = 9;

    private static final int CELL_MARGINS = 2 * 60;
    private static final int PER_POINT = 20;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s/\\-–]+");

    /** Word draws with Calibri, which is not free, and narrower than this font. */
    private static final TrueTypeFont FONT = PdfFonts.semiBold();

    private ColumnWidths() {}

    /**
     * @param shares relative widths, for what the longest words leave
     * @param texts of each column
     * @param total width of the table
     */
    static List<Long> of(List<Integer> shares, List<List<String>> texts, long total) {
        var least = texts.stream()
                .mapToLong(column -> CELL_MARGINS
                        + column.stream()
                                .flatMap(BETWEEN_WORDS::splitAsStream)
                                .mapToLong(ColumnWidths::width)
                                .max()
                                .orElse(0))
                .toArray();
        // Columns that are as wide as their longest word, because their share would be less.
        var fixed = new boolean[least.length];
        while (true) {
            var free = total
                    - IntStream.range(0, least.length)
                            .filter(i -> fixed[i])
                            .mapToLong(i -> least[i])
                            .sum();
            var parts = IntStream.range(0, least.length)
                    .filter(i -> !fixed[i])
                    .map(shares::get)
                    .sum();
            var tooNarrow = IntStream.range(0, least.length)
                    .filter(i -> !fixed[i] && free * shares.get(i) / parts < least[i])
                    .toArray();
            if (tooNarrow.length == 0) {
                return IntStream.range(0, least.length)
                        .mapToObj(i -> fixed[i] ? least[i] : free * shares.get(i) / parts)
                        .toList();
            }
            for (var column : tooNarrow) {
                fixed[column] = true;
            }
        }
    }

    private static long width(String word) {
        try {
            var units = 0;
            for (var character : word.codePoints().toArray()) {
                units += FONT.getAdvanceWidth(FONT.getUnicodeCmapLookup().getGlyphId(character));
            }
            return (long) Math.ceil((double) units / FONT.getUnitsPerEm() * FONT_SIZE * PER_POINT);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
