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
     */
    record Layout(
            List<Language> columns,
            PDRectangle cover,
            FontName font,
            float size,
            float margin,
            float gap,
            int linesOfPage) {}

    private record Printed(String text, float indent, float gap) {}

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
            }
        }
    }

    private void write(PDPageContentStream content, String text, float x, float y) throws IOException {
        content.beginText();
        content.setFont(font, layout.size());
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    /** Breaks paragraphs into lines; long words are cut in the middle. */
    private List<Printed> lines(List<Item> items, Language language, float width) throws IOException {
        var lines = new ArrayList<Printed>();
        for (var item : items) {
            var indent = item.level() * 18f;
            var hanging = item.marker() == null ? indent : indent + 16;
            var line = new StringBuilder(item.marker() == null ? "" : item.marker() + "  ");
            var first = true;
            for (var word : item.text(language).split(" ")) {
                var start = first ? indent : hanging;
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
                        cut ? line + " " + word.substring(0, half) + "-" : line.toString(),
                        start,
                        first ? layout.gap() : 0));
                first = false;
                line = new StringBuilder(cut ? word.substring(half) : word);
            }
            lines.add(new Printed(line.toString(), first ? indent : hanging, first ? layout.gap() : 0));
        }
        return lines;
    }

    private float width(String text) throws IOException {
        return font.getStringWidth(text) / 1000 * layout.size();
    }
}
