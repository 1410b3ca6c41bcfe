package org.sequitur.intake.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sequitur.document.TextRun.Kind;
import org.sequitur.file.FileType;
import org.sequitur.platform.language.Language;

class SourceReadingTest {

    static Path file(String name) {
        try {
            return Path.of(
                    SourceReadingTest.class.getResource("/intake/" + name).toURI());
        } catch (URISyntaxException invalid) {
            throw new IllegalStateException(invalid);
        }
    }

    static SourceBlock starting(SourceText text, String start) {
        return text.blocks().stream()
                .filter(block -> block.text().plain().startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No block starts with " + start));
    }

    @Test
    void a_pdf_in_two_columns_is_read_column_by_column() throws IOException {
        var text = SourceReading.read(file("a-9202.pdf"), FileType.PDF);

        assertEquals(4, text.pages());
        var joined = starting(text, "elk semester");
        assertEquals(
                "elk semester het aantal uitgevoerde controles en opgestelde processen-verbaal mee te delen;",
                joined.text().plain());
        assertEquals(Language.NL, joined.language());
        assertEquals("b)", joined.marker());
        assertEquals(20, joined.indent(), 5);
        assertEquals(Set.of(SourceDoubt.JOINED_OVER_PAGES), joined.doubts());
        assertTrue(starting(text, "communiquer chaque semestre").text().plain().contains("procès-verbaux"));
        assertTrue(starting(text, "équiper d’un moteur").text().runs().stream()
                .anyMatch(run -> run.kind() == Kind.SUPERSCRIPT && run.text().equals("er")));
        assertEquals(
                List.of("1", "2", "1", "2"),
                text.footnotes().stream().map(SourceBlock::marker).toList());
        assertEquals(
                "Enquête menée en 2024 auprès de 3 150 ménages\u00A0; marge d’erreur\u00A0: 1,8\u00A0%.",
                text.footnotes().get(1).text().plain());
    }

    @Test
    void automatic_numbers_of_a_word_document_are_counted() throws IOException {
        var text = SourceReading.read(file("a-9303.docx"), FileType.DOCX);

        assertEquals(
                List.of("1.", "2.", "3.", "4.", "a)", "b)", "5.", "6.", "7.", "8.", "9.", "10.", "11.", "12.", "13."),
                text.blocks().stream()
                        .filter(block -> block.language() == Language.FR && block.marker() != null)
                        .map(SourceBlock::marker)
                        .dropWhile(marker -> marker.equals("–"))
                        .toList());
        assertTrue(starting(text, "I. Services").heading());
        assertEquals(
                List.of(Language.FR, Language.NL, Language.FR, Language.NL),
                text.footnotes().stream().map(SourceBlock::language).toList());
    }

    @Test
    void the_first_line_of_the_second_language_of_a_markdown_text_belongs_to_it() throws IOException {
        var text = SourceReading.read(file("layouts/a-9409.md"), FileType.TEXT);

        assertEquals(Language.FR, starting(text, "TEXTE FICTIF").language());
        assertEquals(Language.NL, starting(text, "FICTIEVE TEKST").language());
    }

    @Test
    void no_letter_of_a_pdf_is_dropped_or_doubled() throws IOException {
        try (var document = Loader.loadPDF(file("a-9202.pdf").toFile())) {
            Coverage.check(
                    new PDFTextStripper().getText(document), SourceReading.read(file("a-9202.pdf"), FileType.PDF));
        }
    }
}
