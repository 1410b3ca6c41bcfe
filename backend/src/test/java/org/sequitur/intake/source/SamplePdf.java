package org.sequitur.intake.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.sequitur.intake.source.SampleText.Item;
import org.sequitur.platform.language.Language;

/** Prints {@link SampleText} as PDF, with running heads and page numbers. */
final class SamplePdf {

    /**
     * @param columns the languages of the columns from the left; one for languages in turn
     * @param cover the size of the first page
     * @param gap the distance of paragraphs, in points
     * @param markers the font of printed numbers, which are larger than the text then; null for that of the text
     */
    record Layout(
            List<Language> columns,
            PDRectangle cover,
            FontName font,
            float size,
            float margin,
            float gap,
            int linesOfPage,
            FontName markers) {}

    /** @param marker a printed number apart from the text; null without one */
    private record Printed(String marker, String text, float indent, float gap) {}

    private static final float HANGING = 16;

    private final Layout layout;
    private final PDType1Font font;
    private final PDDocument document;

    private SamplePdf(Layout layout, PDDocument document) {
        this.layout = layout;
        this.document = document;
        font = new PDType1Font(layout.font());
    }

    static void write(Path file, Layout layout) throws IOException {
        try (var document = new PDDocument()) {
            var printer = new SamplePdf(layout, document);
            printer.print(layout.cover(), SampleText.COVER);
            printer.print(PDRectangle.A4, SampleText.BODY);
            document.save(file.toFile());
        }
    }

    private void print(PDRectangle size, List<Item> items) throws IOException {
        var inTurn = layout.columns().size() == 1;
        var width = inTurn ? size.getWidth() - 2 * layout.margin() : (size.getWidth() - 2 * layout.margin() - 24) / 2;
        var languages = inTurn ? List.of(Language.FR, Language.NL) : layout.columns();
        var texts = new ArrayList<List<Printed>>();
        for (var language : languages) {
            texts.add(lines(items, language, width));
        }
        for (var first = 0; texts.stream().anyMatch(hasLines(first)); first += layout.linesOfPage()) {
            PDPage page = null;
            for (var i = 0; i < texts.size(); i++) {
                var lines = texts.get(i);
                var here = lines.subList(
                        Math.min(first, lines.size()), Math.min(first + layout.linesOfPage(), lines.size()));
                if (page == null || inTurn) {
                    page = page(size);
                }
                column(page, here, layout.margin() + (inTurn ? 0 : i * (width + 24)));
            }
        }
    }

    private static Predicate<List<Printed>> hasLines(int first) {
        return lines -> lines.size() > first;
    }

    private PDPage page(PDRectangle size) throws IOException {
        var page = new PDPage(size);
        document.addPage(page);
        var number = document.getNumberOfPages();
        try (var content = new PDPageContentStream(document, page)) {
            write(content, "Séance fictive / Fictieve zitting 2025-2026", layout.margin(), size.getHeight() - 30);
            write(content, "- " + number + " -", size.getWidth() / 2 - 8, 24);
        }
        return page;
    }

    private void column(PDPage page, List<Printed> lines, float left) throws IOException {
        try (var content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
            var y = page.getMediaBox().getHeight() - 70;
            for (var line : lines) {
                y -= layout.size() * 1.25f + line.gap();
                write(content, line.text(), left + line.indent(), y);
                if (line.marker() != null) {
                    write(
                            content,
                            line.marker(),
                            new PDType1Font(layout.markers()),
                            layout.size() + 2,
                            left + line.indent() - HANGING,
                            y);
                }
            }
        }
    }

    private void write(PDPageContentStream content, String text, float x, float y) throws IOException {
        write(content, text, font, layout.size(), x, y);
    }

    private static void write(PDPageContentStream content, String text, PDType1Font font, float size, float x, float y)
            throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    /** Breaks paragraphs into lines; long words are cut in the middle. */
    private List<Printed> lines(List<Item> items, Language language, float width) throws IOException {
        var lines = new ArrayList<Printed>();
        for (var item : items) {
            var indent = item.level() * 18f;
            var hanging = item.marker() == null ? indent : indent + HANGING;
            var apart = item.marker() != null && layout.markers() != null;
            var line = new StringBuilder(item.marker() == null || apart ? "" : item.marker() + "  ");
            var marker = apart ? item.marker() : null;
            var start = apart ? hanging : indent;
            var gap = layout.gap();
            for (var word : item.text(language).split(" ")) {
                var longer = line + (line.isEmpty() || line.toString().endsWith(" ") ? "" : " ") + word;
                if (width(longer) <= width - start) {
                    line.setLength(0);
                    line.append(longer);
                    continue;
                }
                var half = word.length() / 2;
                var cut = word.matches("\\p{L}{10,}")
                        && width(line + " " + word.substring(0, half) + "-") <= width - start;
                lines.add(new Printed(
                        marker, cut ? line + " " + word.substring(0, half) + "-" : line.toString(), start, gap));
                marker = null;
                start = hanging;
                gap = 0;
                line = new StringBuilder(cut ? word.substring(half) : word);
            }
            lines.add(new Printed(marker, line.toString(), start, gap));
        }
        return lines;
    }

    private float width(String text) throws IOException {
        return font.getStringWidth(text) / 1000 * layout.size();
    }
}
