package org.sequitur.intake.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sequitur.file.FileType;
import org.sequitur.platform.language.Language;

/** The same text in other layouts is read the same. */
class LayoutsTest {

    private static final PDRectangle LANDSCAPE = new PDRectangle(842, 595);

    @TempDir
    Path folder;

    static Stream<SamplePdf.Layout> pdfs() {
        var frenchFirst = List.of(Language.FR, Language.NL);
        var dutchFirst = List.of(Language.NL, Language.FR);
        return Stream.of(
                new SamplePdf.Layout(dutchFirst, LANDSCAPE, FontName.HELVETICA, 9, 90, 5, 30, null),
                new SamplePdf.Layout(frenchFirst, PDRectangle.A4, FontName.TIMES_ROMAN, 11, 50, 5, 24, null),
                new SamplePdf.Layout(List.of(Language.FR), PDRectangle.A4, FontName.TIMES_ROMAN, 10, 70, 5, 18, null),
                new SamplePdf.Layout(dutchFirst, PDRectangle.A4, FontName.COURIER, 8, 60, 0, 33, null),
                new SamplePdf.Layout(
                        frenchFirst, PDRectangle.A4, FontName.TIMES_ROMAN, 10, 60, 5, 30, FontName.HELVETICA_BOLD));
    }

    @ParameterizedTest
    @MethodSource("pdfs")
    void a_pdf_is_read_whatever_its_layout(SamplePdf.Layout layout) throws IOException {
        var file = folder.resolve("sample.pdf");
        SamplePdf.write(file, layout);

        var text = SourceReading.read(file, FileType.PDF);

        check(text);
        try (var document = Loader.loadPDF(file.toFile())) {
            Coverage.check(new PDFTextStripper().getText(document), text);
            assertEquals(2 * document.getNumberOfPages(), text.artifacts().size());
        }
    }

    static Stream<List<Language>> tables() {
        return Stream.of(List.of(Language.NL, Language.FR), List.of());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_word_document_is_read_with_and_without_a_table(List<Language> columns) throws IOException {
        var file = folder.resolve("sample.docx");
        SampleDocx.write(file, columns);

        check(SourceReading.read(file, FileType.DOCX));
    }

    @Test
    void markdown_with_dutch_first_and_cut_lines_is_read() throws IOException {
        var file = folder.resolve("sample.md");
        var source = markdown(Language.NL, 70) + markdown(Language.FR, 70);
        Files.writeString(file, source);

        var text = SourceReading.read(file, FileType.TEXT);

        check(text);
        assertTrue(text.indentation());
        Coverage.check(source, text);
    }

    private static void check(SourceText text) {
        for (var language : Language.values()) {
            assertEquals(
                    String.join("\n", SampleText.expected(language)),
                    String.join("\n", SampleText.read(text, language)));
        }
    }

    private static String markdown(Language language, int width) {
        return Stream.concat(SampleText.COVER.stream(), SampleText.BODY.stream())
                .map(item -> {
                    var start = item.heading()
                            ? "## "
                            : "  ".repeat(item.level()) + (item.marker() == null ? "" : item.marker() + " ");
                    return wrapped(start + item.text(language), width, item.marker() == null ? "" : "    ")
                            + (item.marker() == null ? "\n" : "");
                })
                .collect(Collectors.joining("\n", "\n", "\n"));
    }

    private static String wrapped(String text, int width, String hanging) {
        var lines = new StringBuilder();
        var length = 0;
        for (var word : text.split("(?<=\\S) ")) {
            if (length > 0 && length + word.length() > width) {
                lines.append("\n").append(hanging);
                length = 0;
            }
            lines.append(length > 0 ? " " : "").append(word);
            length += word.length() + 1;
        }
        return lines.toString();
    }
}
