package org.sequitur.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sequitur.file.ActiveSamples.linked;
import static org.sequitur.file.ActiveSamples.withChart;
import static org.sequitur.testsupport.OfficeSample.docx;
import static org.sequitur.testsupport.OfficeSample.pptx;
import static org.sequitur.testsupport.OfficeSample.relationship;
import static org.sequitur.testsupport.OfficeSample.xlsx;
import static org.sequitur.testsupport.SampleFiles.text;
import static org.sequitur.testsupport.SampleFiles.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sequitur.file.Inspection.Reader;
import org.sequitur.file.Inspection.Verdict;
import org.sequitur.testsupport.CompoundSample;
import org.sequitur.testsupport.PdfSample;

/** What is found in documents, and which are taken. */
class InspectionTest {

    private static final String EXTERNAL = "TargetMode='External'";

    @TempDir
    Path folder;

    static Stream<ActiveSamples.Sample> activeDocuments() {
        return ActiveSamples.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("activeDocuments")
    void a_document_that_does_something_by_itself_is_refused(ActiveSamples.Sample sample) throws IOException {
        assertEquals(Verdict.found(Finding.valueOf(sample.finding())), verdict(sample.bytes()));
    }

    static Stream<Arguments> harmlessDocuments() throws IOException {
        return Stream.of(
                Arguments.of("text", docx().bytes(), FileType.DOCX),
                Arguments.of(
                        "type of a part that is not there",
                        docx().override("/word/vbaProject.bin", "application/vnd.ms-office.vbaProject")
                                .bytes(),
                        FileType.DOCX),
                Arguments.of(
                        "link to click",
                        docx().related("hyperlink", "https://example.org/", EXTERNAL)
                                .bytes(),
                        FileType.DOCX),
                Arguments.of(
                        "template of the writer's own disk",
                        docx().relationships(
                                        "word/_rels/settings.xml.rels",
                                        relationship(
                                                "attachedTemplate", "file:///C:\\Templates\\Letter.dotx", EXTERNAL))
                                .bytes(),
                        FileType.DOCX),
                Arguments.of("diagram", withChart(docx(), text(xlsx().bytes())).bytes(), FileType.DOCX),
                Arguments.of(
                        "field of a date",
                        docx().part("word/document.xml", "<d><instrText>DATE</instrText><t>DDE is no more</t></d>")
                                .bytes(),
                        FileType.DOCX),
                Arguments.of(
                        "printer settings",
                        xlsx().part("xl/printerSettings/printerSettings1.bin", "x")
                                .defaultType(
                                        "bin",
                                        "application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings")
                                .bytes(),
                        FileType.XLSX),
                Arguments.of("slides", pptx().bytes(), FileType.PPTX),
                Arguments.of(
                        "OpenDocument with a picture, a diagram and a link",
                        odt(
                                "content.xml",
                                "<d>%s%s%s</d>"
                                        .formatted(
                                                linked("image", "Pictures/1.png"),
                                                linked("object", "./Object 1"),
                                                linked("a", "https://example.org/"))),
                        FileType.ODT),
                Arguments.of(
                        "OpenDocument with an empty part",
                        odt("Configurations2/accelerator/current.xml", ""),
                        FileType.ODT),
                Arguments.of(
                        "OpenDocument of a template",
                        odt("meta.xml", linked("template", "../../Letter.ott")),
                        FileType.ODT),
                Arguments.of(
                        "OpenDocument with a document type",
                        odt("META-INF/manifest.xml", "<!DOCTYPE m PUBLIC 'x' 'Manifest.dtd'><m/>"),
                        FileType.ODT),
                Arguments.of(
                        "old text",
                        new CompoundSample()
                                .with("WordDocument")
                                .with("1Table")
                                .with("\u0001CompObj")
                                .bytes(),
                        FileType.DOC),
                Arguments.of(
                        "old workbook that refers to itself",
                        new CompoundSample()
                                .with(
                                        "Workbook",
                                        CompoundSample.records(
                                                0x85, new byte[] {0, 0, 0, 0, 0, 0, 1, 0, 'a'}, 0x1AE, new byte[] {
                                                    1, 0, 1, 4
                                                }))
                                .bytes(),
                        FileType.XLS),
                Arguments.of("PDF", new PdfSample().bytes(), FileType.PDF),
                Arguments.of(
                        "PDF with a link and a first page",
                        new PdfSample(
                                        "/OpenAction[3 0 R/Fit]",
                                        "/Annots[<</Subtype/Link/A<</S/URI/URI(https://example.org/)>>>>]")
                                .bytes(),
                        FileType.PDF),
                Arguments.of(
                        "PDF that opens at a place",
                        new PdfSample("/OpenAction<</S/GoTo/D[3 0 R/Fit]>>", "").bytes(),
                        FileType.PDF),
                Arguments.of(
                        "PDF of a list of no attachments",
                        new PdfSample("/Names<</EmbeddedFiles<</Names[]>>>>", "").bytes(),
                        FileType.PDF),
                Arguments.of("PDF that anybody may open", locked(""), FileType.PDF));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmlessDocuments")
    void a_document_that_only_shows_something_is_taken(String name, byte[] bytes, FileType type) throws IOException {
        assertEquals("TYPE " + type, verdict(bytes).line());
    }

    @Test
    void a_pdf_with_a_password_is_refused() throws IOException {
        assertEquals(Verdict.found(Finding.PROTECTED), verdict(locked("secret")));
    }

    @Test
    void nothing_is_fetched_while_a_document_is_examined() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(200);
            var address = "http://127.0.0.1:" + server.getLocalPort() + "/a";
            var external =
                    "<!DOCTYPE d SYSTEM '%1$s' [<!ENTITY e SYSTEM '%1$s'> <!ENTITY %% p SYSTEM '%1$s'> %%p;]><d>&e;</d>"
                            .formatted(address);

            verdict(docx().part("word/document.xml", external)
                    .part("word/_rels/document.xml.rels", external)
                    .bytes());
            verdict(odt("content.xml", external));

            assertThrows(SocketTimeoutException.class, server::accept);
        }
    }

    @Test
    void a_pdf_that_cannot_be_read_as_a_whole_is_refused() throws IOException {
        var nested = new PdfSample("", "", "[".repeat(2_000) + "<</S/JavaScript/JS(1)>>" + "]".repeat(2_000));

        assertEquals(Verdict.found(Finding.UNREADABLE), verdict(nested.bytes()));
    }

    @Test
    void what_takes_more_memory_or_stack_than_it_is_given_is_refused() throws IOException {
        var tooComplex = Verdict.found(Finding.TOO_COMPLEX);
        var isolated = new IsolatedInspection();
        var objects = new String[800_000];
        Arrays.fill(objects, "<</A<<>>>>");

        assertEquals(tooComplex, isolated.inspect(Reader.PDF, file(new PdfSample("", "", objects).bytes())));
        assertEquals(tooComplex, isolated.inspect(Reader.COMPOUND, file(CompoundSample.nested(150_000))));
        assertEquals(
                "TYPE PDF",
                isolated.inspect(Reader.PDF, file(new PdfSample().bytes())).line());
    }

    private Verdict verdict(byte[] bytes) throws IOException {
        var reader =
                switch (bytes[0]) {
                    case '%' -> Reader.PDF;
                    case 'P' -> Reader.ZIP;
                    default -> Reader.COMPOUND;
                };
        return Inspection.verdict(reader, file(bytes));
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("document"), bytes);
    }

    private static byte[] odt(String part, String content) {
        var type = "application/vnd.oasis.opendocument.text";
        return part.equals("content.xml")
                ? zip("mimetype", type, part, content)
                : zip("mimetype", type, "content.xml", "<c/>", part, content);
    }

    private static byte[] locked(String password) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
