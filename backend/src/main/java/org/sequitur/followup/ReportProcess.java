package org.sequitur.followup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.sequitur.file.IsolatedProcess;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The program that prints one report in a process of its own. It writes nothing to its output but the trace of a failure. */
final class ReportProcess {

    private ReportProcess() {}

    /** @param arguments the format, the path of the report as XHTML, and that of the file to write */
    public static void main(String[] arguments) {
        IsolatedProcess.raiseOomScore();
        try {
            print(ReportFormat.valueOf(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
        } catch (IOException | SAXException | ParserConfigurationException | RuntimeException failure) {
            failure.printStackTrace(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        }
    }

    private static void print(ReportFormat format, Path xhtml, Path printed)
            throws IOException, SAXException, ParserConfigurationException {
        var report = parse(xhtml);
        try (var output = Files.newOutputStream(printed)) {
            switch (format) {
                case PDF -> PdfPrinter.print(report, output);
                case DOCX -> DocxPrinter.print(report, output);
            }
        }
    }

    private static Document parse(Path xhtml) throws IOException, SAXException, ParserConfigurationException {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(xhtml.toFile());
    }
}
