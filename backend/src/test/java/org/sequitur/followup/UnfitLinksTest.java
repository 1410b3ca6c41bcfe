package org.sequitur.followup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** What was published with an address that is none is published for ever, and so are the reports that tell it. */
class UnfitLinksTest {

    private static final String HYPERLINK =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

    @ParameterizedTest
    @ValueSource(strings = {"https://", "https://a b", "http://[::1"})
    void in_a_docx_the_words_of_a_link_that_leads_nowhere_are_words(String nowhere) throws Exception {
        var printed = DocxPrinter.print(report(nowhere));

        try (var docx = new XWPFDocument(new ByteArrayInputStream(printed))) {
            assertEquals("Nulle part, ici", docx.getParagraphs().getFirst().getText());
            var links = docx.getPackagePart().getRelationshipsByType(HYPERLINK);
            assertEquals(1, links.size());
            assertEquals(
                    "https://example.org/",
                    links.getRelationship(0).getTargetURI().toString());
        }
    }

    @Test
    void a_pdf_tells_it_too() throws Exception {
        try (var pdf = Loader.loadPDF(PdfPrinter.print(report("https://")))) {
            assertTrue(new PDFTextStripper().getText(pdf).contains("Nulle part"));
        }
    }

    private static Document report(String nowhere) throws Exception {
        var written = """
                <html lang="fr"><head><title>Un rapport</title>
                <style>body { font-family: 'Source Sans' } @page { @bottom-right { font-family: 'Source Sans' } }</style></head>
                <body><p><a href="%s">Nulle part</a>, <a href="https://example.org/">ici</a></p></body></html>""".formatted(nowhere);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(written.getBytes(UTF_8)));
    }
}
