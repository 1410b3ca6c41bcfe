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

/** Invalid addresses that were published stay published, so reports have to print them. */
class InvalidLinksTest {

    private static final String HYPERLINK =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

    @ParameterizedTest
    @ValueSource(strings = {"https://", "https://a b", "http://[::1"})
    void a_docx_prints_an_invalid_link_as_plain_text(String invalidAddress) throws Exception {
        var printed = Printed.docx(report(invalidAddress));

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
    void a_pdf_prints_the_text_of_an_invalid_link() throws Exception {
        try (var pdf = Loader.loadPDF(Printed.pdf(report("https://")))) {
            assertTrue(new PDFTextStripper().getText(pdf).contains("Nulle part"));
        }
    }

    private static Document report(String invalidAddress) throws Exception {
        var written = """
                <html lang="fr"><head><title>Un rapport</title>
                <style>body { font-family: 'Source Sans' } @page { @bottom-right { font-family: 'Source Sans' } }</style></head>
                <body><p><a href="%s">Nulle part</a>, <a href="https://example.org/">ici</a></p></body></html>""".formatted(invalidAddress);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(written.getBytes(UTF_8)));
    }
}
