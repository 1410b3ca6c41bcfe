package org.sequitur.followup;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;

/** Prints a report as a PDF to be filed (PDF/A-2a) and read by everyone (PDF/UA-1). */
final class PdfPrinter {

    private static final String FAMILY = "Source Sans";
    private static final int REGULAR = 400;
    private static final int SEMI_BOLD = 600;

    static {
        // It would tell everybody how it lays out each report.
        XRLog.setLoggingEnabled(false);
    }

    private PdfPrinter() {}

    static byte[] print(Document report) {
        var pdf = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var printer = new PdfRendererBuilder();
            printer.usePDDocument(document);
            printer.withW3cDocument(report, null);
            printer.usePdfUaAccessibility(true);
            printer.usePdfAConformance(PdfAConformance.PDFA_2_A);
            printer.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            printer.useFont(font(document, "SourceSans3-Regular.ttf"), FAMILY, REGULAR, FontStyle.NORMAL, true);
            printer.useFont(font(document, "SourceSans3-SemiBold.ttf"), FAMILY, SEMI_BOLD, FontStyle.NORMAL, true);
            try (var renderer = printer.buildPdfRenderer()) {
                renderer.createPDFKeepOpen();
                TaggedContents.of(document).tag();
                document.save(pdf);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return pdf.toByteArray();
    }

    /** As much of it as is printed goes into the document. */
    private static PDFontSupplier font(PDDocument document, String name) throws IOException {
        try (var file = PdfPrinter.class.getResourceAsStream("/followup/" + name)) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            // A ligature is a sign that stands for no letter: what is copied or read aloud would lack it.
            font.setEnableGsub(false);
            return new PDFontSupplier(PDType0Font.load(document, font, true));
        }
    }
}
