package org.sequitur.intake.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a PDF file: glyphs to lines, lines to paragraphs, column by column. */
final class PdfReader {

    /** In lines. */
    private static final int SHORT_PAGE = 12;
    /** Lines whose edges are those of the text. */
    private static final int MIN_LINES = 20;

    private final Dictionaries dictionaries;
    private final Map<Integer, PdfGutter> gutters = new HashMap<>();
    private final Map<Integer, Double> widths = new HashMap<>();

    private PdfReader(Dictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    /** @throws SourceRefusedException if it is protected, or has too many pages */
    static Layout read(Path file, Dictionaries dictionaries) throws IOException {
        return new PdfReader(dictionaries).read(file);
    }

    private Layout read(Path file) throws IOException {
        var lines = new ArrayList<Line>();
        var rotated = new ArrayList<Line>();
        int pages;
        try (var document = Loader.loadPDF(file.toFile())) {
            pages = document.getNumberOfPages();
            if (pages > SourceReading.MAX_PAGES) {
                throw new SourceRefusedException(SourceRefusal.TOO_MANY_PAGES);
            }
            var glyphs = new PdfGlyphs(document);
            var read = new ArrayList<PdfGlyphs.Page>();
            for (var i = 1; i <= pages; i++) {
                var page = glyphs.page(i);
                read.add(page);
                widths.put(i, page.width());
                PdfGutter.find(page.upright()).ifPresent(gutter -> gutters.put(page.number(), gutter));
            }
            for (var page : read) {
                lines.addAll(PdfLines.of(page.number(), page.upright(), gutter(page)));
                rotated.addAll(PdfLines.of(page.number(), page.rotated(), null));
            }
        } catch (InvalidPasswordException locked) {
            throw new SourceRefusedException(SourceRefusal.ENCRYPTED);
        }
        return new Layout(paragraphs(lines, rotated), pages, true);
    }

    /** The gutter of a page; a page with little text has that of the other pages, if its text leaves it free. */
    private PdfGutter gutter(PdfGlyphs.Page page) {
        var own = gutters.get(page.number());
        var rows = page.upright().stream()
                .filter(glyph -> !glyph.isBlank())
                .collect(Collectors.groupingBy(glyph -> Math.round(glyph.y())));
        // The end of a text leaves a wider strip free than its columns do.
        if (own != null && rows.size() > SHORT_PAGE) {
            return own;
        }
        var usual = gutters.entrySet().stream()
                .filter(entry -> entry.getKey() != page.number())
                .filter(entry -> Math.abs(widths.get(entry.getKey()) - page.width()) < 1)
                .min(Comparator.comparingInt(entry -> Math.abs(entry.getKey() - page.number()) * 2
                        + Math.abs(entry.getKey() - page.number()) % 2 * 3))
                .map(Map.Entry::getValue);
        var found = usual.filter(gutter -> rows.values().stream()
                        .filter(row -> row.stream()
                                .anyMatch(glyph -> glyph.x() < gutter.right() - 1 && glyph.right() > gutter.left() + 1))
                        .count()
                <= Math.max(2, rows.size() / 4));
        found.ifPresent(gutter -> gutters.put(page.number(), gutter));
        return found.orElse(own);
    }

    private List<ReadParagraph> paragraphs(List<Line> lines, List<Line> rotated) {
        var artifacts = PageArtifacts.of(lines);
        var body = lines.stream().filter(line -> !artifacts.contains(line)).toList();
        var bodySize = usualSize(body);
        var footnotes = FootnoteFinder.lines(body, bodySize);
        var text = body.stream().filter(line -> !footnotes.contains(line)).toList();
        var joiner = new Hyphens(lines.stream().map(Line::text).toList(), dictionaries);
        var result = new ArrayList<ReadParagraph>();
        var leading = Leading.of(text);
        for (var page : byPage(lines).entrySet()) {
            for (var column : new int[] {Line.ACROSS, 0, 1}) {
                var here = (Function<List<Line>, List<Line>>) all -> all.stream()
                        .filter(line -> line.page() == page.getKey() && line.column() == column)
                        .sorted(Comparator.comparingDouble(Line::y))
                        .toList();
                var edges = edges(body, page.getKey(), column);
                var builder = new PdfParagraphs(edges[0], edges[1], bodySize, leading, joiner);
                result.addAll(builder.of(here.apply(text)));
                result.addAll(FootnoteFinder.paragraphs(
                        here.apply(body.stream().filter(footnotes::contains).toList()), joiner));
            }
        }
        for (var line : lines) {
            if (artifacts.contains(line)) {
                result.add(artifact(line));
            }
        }
        rotated.forEach(line -> result.add(artifact(line)));
        return result;
    }

    private static ReadParagraph artifact(Line line) {
        return ReadParagraph.of(ReadParagraph.Role.ARTIFACT, line.column(), line.runs(), null, line.place());
    }

    private static Map<Integer, List<Line>> byPage(List<Line> lines) {
        return lines.stream().collect(Collectors.groupingBy(Line::page, TreeMap::new, Collectors.toList()));
    }

    /** The edges of a column, over all pages with the same layout. */
    private double[] edges(List<Line> lines, int page, int column) {
        var ofColumn = lines.stream().filter(line -> line.column() == column).toList();
        var alike = ofColumn.stream()
                .filter(line -> isAlike(line.page(), page) && (line.page() - page) % 2 == 0)
                .toList();
        // Left and right pages may have other margins, but the short lines of a cover alone show no right edge.
        if (gutters.containsKey(page) || alike.size() < MIN_LINES) {
            alike = ofColumn.stream().filter(line -> isAlike(line.page(), page)).toList();
        }
        return new double[] {
            alike.stream().mapToDouble(Line::x).min().orElse(0),
            alike.stream().mapToDouble(Line::right).max().orElse(0)
        };
    }

    private boolean isAlike(int one, int other) {
        var first = gutters.get(one);
        var second = gutters.get(other);
        return Math.abs(widths.get(one) - widths.get(other)) < 1
                && (first == null ? second == null : second != null && first.isLike(second));
    }

    /** The font size of most letters. */
    private static double usualSize(List<Line> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        line -> Math.round(line.size() * 2) / 2.0,
                        Collectors.summingInt(line -> line.text().length())))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(10.0);
    }
}
