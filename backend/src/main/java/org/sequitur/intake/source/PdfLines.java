package org.sequitur.intake.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sequitur.document.TextRun;
import org.sequitur.document.TextRun.Kind;

/** Builds the lines of a page from its glyphs, column by column. */
final class PdfLines {

    /** Shares of the font size. */
    private static final double SAME_BASELINE = 0.12;

    private static final double MAX_RAISED = 0.75;
    private static final double SMALL = PrintedLetters.SMALL;
    private static final double SPACE = 0.17;
    /** A gap that separates two texts on one baseline where a line crosses the gutter. */
    private static final double SEPARATE = 2;

    /** Glyphs on one baseline of one column, and those raised above it. */
    private static final class ColumnBaseline {
        private final List<Glyph> glyphs = new ArrayList<>();
        private final int column;
        private final double y;
        private double size;

        private ColumnBaseline(int column, double y) {
            this.column = column;
            this.y = y;
        }

        private void add(Glyph glyph) {
            glyphs.add(glyph);
            size = Math.max(size, glyph.size());
        }

        private double left() {
            return glyphs.stream().mapToDouble(Glyph::x).min().orElse(0);
        }

        private double right() {
            return glyphs.stream().mapToDouble(Glyph::right).max().orElse(0);
        }
    }

    private PdfLines() {}

    /** @param gutter null for a page without columns */
    static List<Line> of(int page, List<Glyph> glyphs, PdfGutter gutter) {
        var rows = new ArrayList<ColumnBaseline>();
        for (var baseline : baselines(glyphs)) {
            rows.addAll(columns(baseline, gutter));
        }
        rows.removeIf(row -> row.glyphs.stream().allMatch(Glyph::isBlank));
        attachSuperscripts(rows);
        return rows.stream()
                .sorted(Comparator.comparingInt((ColumnBaseline row) -> row.column)
                        .thenComparingDouble(row -> row.y)
                        .thenComparingDouble(ColumnBaseline::left))
                .map(row -> line(page, row))
                .toList();
    }

    private static List<List<Glyph>> baselines(List<Glyph> glyphs) {
        var baselines = new ArrayList<List<Glyph>>();
        var y = Double.NEGATIVE_INFINITY;
        for (var glyph :
                glyphs.stream().sorted(Comparator.comparingDouble(Glyph::y)).toList()) {
            if (baselines.isEmpty() || glyph.y() - y > Math.max(0.6, SAME_BASELINE * glyph.size())) {
                baselines.add(new ArrayList<>());
                y = glyph.y();
            }
            baselines.getLast().add(glyph);
        }
        baselines.forEach(baseline -> baseline.sort(Comparator.comparingDouble(Glyph::x)));
        return baselines;
    }

    /** Cuts a baseline at the gutter, or at wide gaps where text crosses the gutter. */
    private static List<ColumnBaseline> columns(List<Glyph> baseline, PdfGutter gutter) {
        var printed = baseline.stream().filter(glyph -> !glyph.isBlank()).toList();
        var crosses = gutter != null
                && printed.stream().anyMatch(g -> g.x() < gutter.right() - 1 && g.right() > gutter.left() + 1);
        var rows = new ArrayList<ColumnBaseline>();
        Glyph last = null;
        for (var glyph : baseline) {
            if (glyph.isBlank() && last == null) {
                continue;
            }
            var cut = last == null
                    || gutter != null
                            && !glyph.isBlank()
                            && (crosses
                                    ? glyph.x() - last.right() > SEPARATE * glyph.size()
                                    : glyph.x() > gutter.centre() && last.right() < gutter.centre());
            if (cut) {
                rows.add(new ColumnBaseline(column(glyph, crosses, gutter), glyph.y()));
            }
            if (!glyph.isBlank()) {
                last = glyph;
            }
            rows.getLast().add(glyph);
        }
        return crosses ? rows.stream().map(row -> assignedToColumn(row, gutter)).toList() : rows;
    }

    private static int column(Glyph first, boolean crosses, PdfGutter gutter) {
        return gutter == null || crosses ? Line.ACROSS : first.x() < gutter.centre() ? 0 : 1;
    }

    /** A part of a crossing baseline that lies on one side of the gutter belongs to that column. */
    private static ColumnBaseline assignedToColumn(ColumnBaseline row, PdfGutter gutter) {
        var printed = row.glyphs.stream().filter(glyph -> !glyph.isBlank()).toList();
        var left = printed.getFirst().x();
        var right = printed.getLast().right();
        var assignedToColumn = new ColumnBaseline(
                right <= gutter.left() + 1 ? 0 : left >= gutter.right() - 1 ? 1 : Line.ACROSS, row.y);
        row.glyphs.forEach(assignedToColumn::add);
        return assignedToColumn;
    }

    /** Small rows close above a line belong to it: footnote marks, and letters such as those of "1er". */
    private static void attachSuperscripts(List<ColumnBaseline> rows) {
        rows.sort(Comparator.comparingDouble(row -> row.y));
        for (var i = 0; i < rows.size(); i++) {
            var raised = rows.get(i);
            for (var j = i + 1; j < rows.size(); j++) {
                var line = rows.get(j);
                var distance = line.y - raised.y;
                if (distance > MAX_RAISED * Math.max(line.size, raised.size)) {
                    break;
                }
                if (line.column == raised.column
                        && distance <= MAX_RAISED * line.size
                        && raised.size <= SMALL * line.size
                        && raised.left() >= line.left() - 2 * line.size
                        && raised.right() <= line.right() + 2 * line.size) {
                    raised.glyphs.forEach(line::add);
                    rows.remove(i--);
                    break;
                }
            }
        }
    }

    private static Line line(int page, ColumnBaseline row) {
        var glyphs = PrintedLetters.withoutEmptySpaces(
                row.glyphs.stream().sorted(Comparator.comparingDouble(Glyph::x)).toList(), row.size);
        var runs = new ArrayList<TextRun>();
        var starts = new ArrayList<Double>();
        var smallCapitals = PrintedLetters.areSmallCapitals(glyphs, row.size);
        Glyph last = null;
        for (var glyph : glyphs) {
            var space = glyph.isBlank();
            if (last != null && !space && !last.isBlank() && glyph.x() - last.right() > SPACE * row.size) {
                runs.add(kind(last, row, glyph).text(" "));
                starts.add(glyph.x());
            }
            if (space && last != null && last.isBlank()) {
                continue;
            }
            var text = smallCapitals ? PrintedLetters.lower(glyph, row.size) : glyph.text();
            text = text.equals("\t") ? " " : text;
            runs.add(kind(glyph, row, glyph).text(text));
            for (var i = 0; i < text.length(); i++) {
                starts.add(glyph.x());
            }
            last = glyph;
        }
        var normal = Runs.stripped(Runs.normalized(runs));
        var printed = glyphs.stream().filter(glyph -> !glyph.isBlank()).toList();
        var left = printed.getFirst().x();
        var text = Runs.text(normal);
        var marker = Markers.length(text);
        var textX = marker > 0 && marker < starts.size() ? starts.get(marker) : left;
        // A number or bullet may be set in another font and size than its text.
        var ofText = printed.stream().filter(glyph -> glyph.x() >= textX).toList();
        var letters = PrintedLetters.of(ofText).toList();
        var word = text.indexOf(' ');
        return new Line(
                page,
                0,
                row.column,
                left,
                row.y,
                printed.stream().mapToDouble(Glyph::right).max().getAsDouble() - left,
                ofText.stream().mapToDouble(Glyph::size).max().orElse(row.size),
                !letters.isEmpty() && letters.stream().allMatch(Glyph::bold),
                textX,
                word < 0 ? printed.getLast().right() - left : starts.get(Math.min(word, starts.size() - 1)) - left,
                normal);
    }

    private record Style(Kind kind, String href) {
        TextRun text(String text) {
            return new TextRun(kind, text, href);
        }
    }

    /** The style of a glyph, or of a space between two glyphs of the same style. */
    private static Style kind(Glyph glyph, ColumnBaseline row, Glyph next) {
        var one = style(glyph, row);
        return one.equals(style(next, row)) ? one : new Style(Kind.PLAIN, null);
    }

    private static Style style(Glyph glyph, ColumnBaseline row) {
        if (row.y - glyph.y() > SAME_BASELINE * row.size && glyph.size() <= SMALL * row.size) {
            return new Style(Kind.SUPERSCRIPT, null);
        }
        if (glyph.href() != null) {
            return new Style(Kind.LINK, glyph.href());
        }
        return new Style(glyph.italic() ? Kind.EMPHASIS : Kind.PLAIN, null);
    }
}
