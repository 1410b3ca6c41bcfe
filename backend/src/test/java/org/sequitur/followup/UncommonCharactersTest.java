package org.sequitur.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.sequitur.testsupport.PdfConformance;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Characters that the report's own font lacks, and words that are longer than a line. */
class UncommonCharactersTest {

    private static final double PAGE_WIDTH = 595;

    @Test
    void characters_of_other_scripts_and_symbols_are_printed() throws Exception {
        var others = List.of(
                "😀🎉✔☎→∑♥", "中文漢字", "ひらがなカタカナ", "한국어", "Ελληνικά", "Кириллица", "ქართული", "հայերեն", "ไทย", "አማርኛ");
        var bytes = Printed.pdf(page("<p>%s</p>".formatted(String.join(" – ", others))));

        var words = words(bytes);
        for (var other : others) {
            assertTrue(words.contains(other), other + " in " + words);
        }
        assertFalse(words.contains("#"), words);
        assertEquals(Set.of(), PdfConformance.faults(bytes));
    }

    @Test
    void a_character_that_no_font_has_is_printed_as_its_code_point() throws Exception {
        assertTrue(words(Printed.pdf(page("<p>Voir ह.</p>"))).contains("Voir [U+0939]."));
    }

    @Test
    void arabic_is_joined_and_hebrew_and_arabic_are_ordered_from_right_to_left() throws Exception {
        var bytes = Printed.pdf(page("<p>A שלום (2024) B</p><p>C سلام D</p>"));

        // As seen from the left; the letters of the Arabic word in their initial, medial, and final forms.
        assertEquals(List.of("A (2024) םולש B", "C \uFEE1\uFEFC\uFEB3 D"), linesFromTheLeft(bytes));
        assertEquals(Set.of(), PdfConformance.faults(bytes));
    }

    @Test
    void words_longer_than_a_line_are_broken() throws Exception {
        var word = "x".repeat(500);
        var address = "https://example.org/" + "abcdefghij".repeat(30);
        var bytes = Printed.pdf(page("""
                <p>%1$s</p>
                <div class="pair"><div class="side" lang="fr"><p>%1$s</p></div>
                <div class="side" lang="nl"><ul><li><a href="%2$s" title="a">%2$s</a></li></ul></div></div>
                <table class="list"><thead><tr><th scope="col" class="wide">A</th><th scope="col">B</th></tr></thead>
                <tbody><tr><th scope="row">%3$s</th><td>b</td></tr></tbody></table>
                """.formatted(word, address, "y".repeat(120))));

        for (var character : characters(bytes)) {
            assertTrue(character.getEndX() < PAGE_WIDTH, character.getUnicode() + " at " + character.getEndX());
        }
        // The address has another one.
        assertEquals(
                1_001, words(bytes).codePoints().filter(letter -> letter == 'x').count());
    }

    @Test
    void the_docx_has_the_same_characters() throws Exception {
        try (var docx = new XWPFDocument(new ByteArrayInputStream(Printed.docx(page("<p>😀 שלום سلام 中文 ह</p>"))))) {
            assertTrue(docx.getParagraphs().stream()
                    .map(paragraph -> paragraph.getText())
                    .collect(Collectors.joining())
                    .contains("😀 שלום سلام 中文 ह"));
        }
    }

    private static Document page(String content) throws Exception {
        try (var style = UncommonCharactersTest.class.getResourceAsStream("/followup/report.css")) {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(
                            """
                            <html xmlns="http://www.w3.org/1999/xhtml" lang="fr"><head><title>t</title>
                            <meta name="author" content="a"/><meta name="subject" content="s"/>
                            <meta name="description" content="s"/><style>%s</style></head>
                            <body class="many"><ul><li>a</li></ul>%s</body></html>""".formatted(new String(style.readAllBytes(), StandardCharsets.UTF_8), content))));
        }
    }

    private static String words(byte[] bytes) throws IOException {
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static List<String> linesFromTheLeft(byte[] bytes) throws IOException {
        var lines = characters(bytes).stream()
                .collect(Collectors.groupingBy(
                        character -> Math.round(character.getYDirAdj()), TreeMap::new, Collectors.toList()));
        return lines.values().stream()
                .map(line -> line.stream()
                        .sorted(Comparator.comparingDouble(TextPosition::getXDirAdj))
                        .map(TextPosition::getUnicode)
                        .collect(Collectors.joining())
                        .strip())
                .filter(line -> line.startsWith("A ") || line.startsWith("C "))
                .toList();
    }

    private static List<TextPosition> characters(byte[] bytes) throws IOException {
        var all = new ArrayList<TextPosition>();
        try (var pdf = Loader.loadPDF(bytes)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition character) {
                    all.add(character);
                }
            }.writeText(pdf, new StringWriter());
        }
        return all;
    }
}
