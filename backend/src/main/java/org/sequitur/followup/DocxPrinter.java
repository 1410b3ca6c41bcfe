package org.sequitur.followup;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes a report as an editable Word document with real headings, tables and language tags. */
final class DocxPrinter {

    // A4, in twentieths of a point.
    private static final long PAGE_WIDTH = 11_906;
    private static final long PAGE_HEIGHT = 16_838;
    private static final long MARGIN = 1_134;
    static final long TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN;

    private DocxPrinter() {}

    static void print(Document report, OutputStream docx) throws IOException {
        try (var document = new XWPFDocument()) {
            addStyles(document, report.getDocumentElement().getAttribute("lang"));
            addProperties(document, report);
            var body = (Element) report.getElementsByTagName("body").item(0);
            new DocxBlocks(document, report.getDocumentElement().getAttribute("lang")).write(body);
            document.write(docx);
        }
    }

    /** @param language the default of the document, without the country */
    private static void addStyles(XWPFDocument document, String language) throws IOException {
        try (var styles = DocxPrinter.class.getResourceAsStream("/followup/styles.xml");
                var numbering = DocxPrinter.class.getResourceAsStream("/followup/numbering.xml")) {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(styles).getStyles());
            document.getStyles().setSpellingLanguage(language + "-BE");
            document.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
        } catch (XmlException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Sets the document properties, the page format and the page numbers. */
    private static void addProperties(XWPFDocument document, Document report) {
        var about = document.getProperties().getCoreProperties();
        about.setTitle(report.getElementsByTagName("title").item(0).getTextContent());
        var metas = report.getElementsByTagName("meta");
        for (var i = 0; i < metas.getLength(); i++) {
            var meta = (Element) metas.item(i);
            switch (meta.getAttribute("name")) {
                case "author" -> about.setCreator(meta.getAttribute("content"));
                case "subject" -> about.setSubjectProperty(meta.getAttribute("content"));
                default -> {
                    // Metadata for other formats.
                }
            }
        }
        about.getUnderlyingProperties()
                .setLanguageProperty(report.getDocumentElement().getAttribute("lang"));
        var number = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        number.setStyle("Footer");
        number.getCTP().addNewFldSimple().setInstr("PAGE");
        var section = document.getDocument().getBody().getSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(PAGE_WIDTH));
        size.setH(BigInteger.valueOf(PAGE_HEIGHT));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
    }
}
