package org.sequitur.followup;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.text.Bidi;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Renders a report as a PDF for archiving (PDF/A-2a) and accessibility (PDF/UA-1). */
final class PdfPrinter {

    static {
        // The library would log the layout of each report.
        XRLog.setLoggingEnabled(false);
    }

    private PdfPrinter() {}

    static void print(Document report, OutputStream pdf) throws IOException {
        try (var document = new PDDocument()) {
            var printer = new PdfRendererBuilder();
            printer.usePDDocument(document);
            printer.withW3cDocument(report, null);
            printer.usePdfUaAccessibility(true);
            printer.usePdfAConformance(PdfAConformance.PDFA_2_A);
            printer.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            new PdfFonts(printer, document).addFor(report);
            var decoration = new DecorationMarks();
            printer.usePageSupplier(decoration);
            orderRightToLeft(printer, report);
            try (var renderer = printer.buildPdfRenderer()) {
                renderer.createPDFKeepOpen();
            }
            decoration.share();
            TaggedContents.of(document).tag();
            // With object streams PDFBox writes a cross-reference stream without an entry for itself: qpdf warns of a
            // wrong size.
            document.save(pdf, CompressParameters.NO_COMPRESSION);
        }
    }

    private static void orderRightToLeft(PdfRendererBuilder printer, Document report) {
        var text = report.getDocumentElement().getTextContent().toCharArray();
        if (Bidi.requiresBidi(text, 0, text.length)) {
            printer.useUnicodeBidiSplitter(RightToLeft.Splitter::new);
            printer.useUnicodeBidiReorderer(new RightToLeft());
        }
    }
}
