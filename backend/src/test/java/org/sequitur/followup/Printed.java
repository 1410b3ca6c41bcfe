package org.sequitur.followup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.w3c.dom.Document;

/** Prints a document in this process. */
final class Printed {

    private Printed() {}

    static byte[] pdf(Document document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        PdfPrinter.print(document, bytes);
        return bytes.toByteArray();
    }

    static byte[] docx(Document document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        DocxPrinter.print(document, bytes);
        return bytes.toByteArray();
    }
}
