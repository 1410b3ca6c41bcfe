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

/** Renders a report as a PDF for archiving (PDF/A-2a) and accessibility (PDF/UA-1). */
final class PdfPrinter {

    private static final String FAMILY = "Source Sans";
    private static final int REGULAR = 400;
    private static final int SEMI_BOLD = 600;

    static {
        // The library would log the layout of each report.
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

    /** The font; only the glyphs in use are embedded. */
    private static PDFontSupplier font(PDDocument document, String name) throws IOException {
        try (var file = PdfPrinter.class.getResourceAsStream("/followup/" + name)) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            // Ligatures are switched off, because their glyphs map to no letter: copied or read aloud, the letters
            // would be missing.
            font.setEnableGsub(false);
            return new PDFontSupplier(PDType0Font.load(document, font, true));
        }
    }
}
