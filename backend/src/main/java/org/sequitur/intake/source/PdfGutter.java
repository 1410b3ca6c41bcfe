package org.sequitur.intake.source;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The empty strip between two columns of a page.
 *
 * @param left in points from the left edge of the page
 */
record PdfGutter(double left, double right) {

    /** Share of a page's lines that may cross the gutter: running heads, titles over both columns. */
    private static final double MAX_CROSSING = 0.12;

    private static final double MIN_WIDTH = 7;
    private static final double MIN_CORE = 4;
    /** Lines that each column must have, and its share of the lines of the page. */
    private static final int MIN_LINES = 4;

    private static final double MIN_SHARE = 0.12;
    /** The least width in points of a strip that no line crosses, if it is as narrow as a wide space between words. */
    private static final double MIN_NARROW_WIDTH = 3;

    private static final int MIN_LINES_BESIDE_NARROW = 8;

    double centre() {
        return (left + right) / 2;
    }

    boolean isLike(PdfGutter other) {
        return Math.abs(centre() - other.centre()) < Math.max(4, (right - left + other.right - other.left) / 4);
    }

    /** Finds the widest strip in the middle of the text that few lines cross. */
    static Optional<PdfGutter> find(List<Glyph> glyphs) {
        var printed = glyphs.stream().filter(glyph -> !glyph.isBlank()).toList();
        if (printed.isEmpty()) {
            return Optional.empty();
        }
        var start = (int) printed.stream().mapToDouble(Glyph::x).min().getAsDouble();
        var end =
                (int) Math.ceil(printed.stream().mapToDouble(Glyph::right).max().getAsDouble());
        var crossing = crossing(withoutOutermostRows(printed), start, end);
        var lines = rows(printed).size();
        PdfGutter best = null;
        // A strip that no line crosses is preferred to a wider one that a title crosses.
        for (var allowed : new int[] {0, 1, 2, 3, (int) (lines * MAX_CROSSING)}) {
            if (allowed > Math.max(3, lines * MAX_CROSSING)) {
                continue;
            }
            best = widest(crossing, start, end, allowed, MIN_WIDTH);
            if (best != null && linesBeside(printed, best) >= Math.max(MIN_LINES, lines * MIN_SHARE)) {
                return Optional.of(core(best, crossing, start));
            }
        }
        return Optional.ofNullable(widest(crossing, start, end, 0, MIN_NARROW_WIDTH))
                .filter(narrow -> linesBeside(printed, narrow) >= MIN_LINES_BESIDE_NARROW);
    }

    private static PdfGutter widest(int[] crossing, int start, int end, int allowed, double minWidth) {
        PdfGutter best = null;
        var from = start + (end - start) * 3 / 10;
        var to = start + (end - start) * 7 / 10;
        for (var i = from; i < to; i++) {
            var j = i;
            while (j < to && crossing[j - start] <= allowed) {
                j++;
            }
            if (j - i >= minWidth && (best == null || j - i > best.right - best.left)) {
                best = new PdfGutter(i, j);
            }
            i = Math.max(i, j);
        }
        return best;
    }

    /** The part of a strip that the fewest lines cross. */
    private static PdfGutter core(PdfGutter strip, int[] crossing, int start) {
        var min = Integer.MAX_VALUE;
        for (var i = (int) strip.left; i < strip.right; i++) {
            min = Math.min(min, crossing[i - start]);
        }
        PdfGutter best = null;
        for (var i = (int) strip.left; i < strip.right; i++) {
            var j = i;
            while (j < strip.right && crossing[j - start] <= min) {
                j++;
            }
            if (j - i >= MIN_CORE && (best == null || j - i > best.right - best.left)) {
                best = new PdfGutter(i, j);
            }
            i = Math.max(i, j);
        }
        return best == null ? strip : best;
    }

    /** A page number often stands between the columns. */
    private static List<Glyph> withoutOutermostRows(List<Glyph> glyphs) {
        var top = glyphs.stream().mapToDouble(Glyph::y).min().getAsDouble();
        var bottom = glyphs.stream().mapToDouble(Glyph::y).max().getAsDouble();
        return glyphs.stream()
                .filter(glyph -> glyph.y() > top + 2 && glyph.y() < bottom - 2)
                .toList();
    }

    /** The lines of the side that has fewer; those that cross the strip belong to neither side. */
    private static int linesBeside(List<Glyph> glyphs, PdfGutter gutter) {
        var crossing = rows(glyphs.stream()
                .filter(glyph -> glyph.right() > gutter.left + 1 && glyph.x() < gutter.right - 1)
                .toList());
        var left = rows(glyphs.stream()
                .filter(glyph -> glyph.right() <= gutter.left + 1)
                .toList());
        var right = rows(
                glyphs.stream().filter(glyph -> glyph.x() >= gutter.right - 1).toList());
        left.removeAll(crossing);
        right.removeAll(crossing);
        return Math.min(left.size(), right.size());
    }

    /** For each point, the number of rows with a glyph there. */
    private static int[] crossing(List<Glyph> glyphs, int start, int end) {
        var seen = new HashSet<Long>();
        var crossing = new int[end - start + 1];
        for (var glyph : glyphs) {
            for (var x = (int) glyph.x(); x < glyph.right(); x++) {
                if (x >= start && x <= end && seen.add(Math.round(glyph.y()) * 100_000 + x)) {
                    crossing[x - start]++;
                }
            }
        }
        return crossing;
    }

    private static Set<Long> rows(List<Glyph> glyphs) {
        var rows = new HashSet<Long>();
        glyphs.forEach(glyph -> rows.add(Math.round(glyph.y())));
        return rows;
    }
}
