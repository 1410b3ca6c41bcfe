package org.sequitur.testsupport;

import static org.sequitur.testsupport.Api.get;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A follow-up report as PDF or DOCX. */
public final class PrintedReport {

    private final byte[] bytes;

    private PrintedReport(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Requests the report with these query parameters. */
    public static PrintedReport of(Map<String, String> parameters) {
        return new PrintedReport(
                get(address(parameters)).statusCode(200).extract().asByteArray());
    }

    /** The path and query of a report. */
    public static String address(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/reports/followUp?", ""));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** The text of the PDF; white space is one space. */
    public String words() throws IOException {
        try (var pdf = Loader.loadPDF(bytes)) {
            return normalized(new PDFTextStripper().getText(pdf));
        }
    }

    public String wordsOfDocx() throws IOException {
        try (var docx = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(bytes)))) {
            return normalized(docx.getText());
        }
    }

    public String title() throws IOException {
        try (var pdf = Loader.loadPDF(bytes)) {
            return pdf.getDocumentInformation().getTitle();
        }
    }

    /** The bookmarks of the first level. */
    public List<String> bookmarks() throws IOException {
        try (var pdf = Loader.loadPDF(bytes)) {
            return StreamSupport.stream(
                            pdf.getDocumentCatalog()
                                    .getDocumentOutline()
                                    .children()
                                    .spliterator(),
                            false)
                    .map(PDOutlineItem::getTitle)
                    .toList();
        }
    }

    private static String normalized(String text) {
        return text.replaceAll("[\\s\u00A0]+", " ");
    }
}
