package org.sequitur.followup;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.sequitur.file.IsolatedProcess;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The program of the {@link PrintingProcess}: prints the reports that its input names, until the input ends. */
final class ReportProcess {

    /** Longest stack trace in characters, so that it fits into one response. */
    private static final int MAX_CHARACTERS = 10_000;

    private ReportProcess() {}

    /**
     * Reads of each report the format, the path of the report as XHTML, and that of the file to write; answers with the trace of
     * a failure, or an empty string.
     */
    public static void main(String[] arguments) throws IOException {
        IsolatedProcess.raiseOomScore();
        var answers = new DataOutputStream(System.out);
        // The output of a library is not part of the response.
        System.setOut(System.err);
        var jobs = new DataInputStream(System.in);
        while (true) {
            ReportFormat format;
            try {
                format = ReportFormat.valueOf(jobs.readUTF());
            } catch (EOFException ended) {
                return;
            }
            answers.writeUTF(print(format, Path.of(jobs.readUTF()), Path.of(jobs.readUTF())));
            answers.flush();
        }
    }

    /** @return the trace of a failure, or an empty string */
    private static String print(ReportFormat format, Path xhtml, Path printed) {
        try (var output = Files.newOutputStream(printed)) {
            var report = parse(xhtml);
            switch (format) {
                case PDF -> PdfPrinter.print(report, output);
                case DOCX -> DocxPrinter.print(report, output);
            }
            return "";
        } catch (IOException | SAXException | ParserConfigurationException | RuntimeException failure) {
            var trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace, true));
            return trace.toString().substring(0, Math.min(trace.getBuffer().length(), MAX_CHARACTERS));
        }
    }

    private static Document parse(Path xhtml) throws IOException, SAXException, ParserConfigurationException {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(xhtml.toFile());
    }
}
