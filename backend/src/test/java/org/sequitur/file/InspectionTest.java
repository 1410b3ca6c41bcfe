package org.sequitur.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sequitur.testsupport.OfficeSample.docx;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sequitur.file.Inspection.Reader;
import org.sequitur.file.Inspection.Verdict;
import org.sequitur.testsupport.CompoundSample;
import org.sequitur.testsupport.PdfSample;

/** Which documents are accepted, and why others are refused. */
class InspectionTest {

    @TempDir
    Path folder;

    static Stream<ActiveSamples.Sample> activeDocuments() {
        return ActiveSamples.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("activeDocuments")
    void a_document_with_active_content_is_refused(ActiveSamples.Sample sample) throws IOException {
        assertEquals(Verdict.refused(RefusalReason.valueOf(sample.finding())), verdict(sample.bytes()));
    }

    static Stream<Arguments> harmlessDocuments() throws IOException {
        return HarmlessSamples.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmlessDocuments")
    void a_document_without_active_content_is_accepted(String name, byte[] bytes, FileType type) throws IOException {
        assertEquals("TYPE " + type, verdict(bytes).line());
    }

    @Test
    void a_pdf_with_a_password_is_refused() throws IOException {
        assertEquals(Verdict.refused(RefusalReason.PROTECTED), verdict(HarmlessSamples.locked("secret")));
    }

    @Test
    void an_inspection_loads_no_external_content() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(200);
            var address = "http://127.0.0.1:" + server.getLocalPort() + "/a";
            var external =
                    "<!DOCTYPE d SYSTEM '%1$s' [<!ENTITY e SYSTEM '%1$s'> <!ENTITY %% p SYSTEM '%1$s'> %%p;]><d>&e;</d>"
                            .formatted(address);

            verdict(docx().part("word/document.xml", external)
                    .part("word/_rels/document.xml.rels", external)
                    .bytes());
            verdict(HarmlessSamples.odt("content.xml", external));

            assertThrows(SocketTimeoutException.class, server::accept);
        }
    }

    @Test
    void a_pdf_that_cannot_be_read_completely_is_refused() throws IOException {
        var nested = new PdfSample("", "", "[".repeat(2_000) + "<</S/JavaScript/JS(1)>>" + "]".repeat(2_000));

        assertEquals(Verdict.refused(RefusalReason.UNREADABLE), verdict(nested.bytes()));
    }

    @Test
    void a_document_that_exceeds_memory_or_stack_is_refused() throws IOException {
        var tooComplex = Verdict.refused(RefusalReason.TOO_COMPLEX);
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
                    case (byte) 0x89, (byte) 0xFF, 'G', 'R', 'I' -> Reader.IMAGE;
                    case (byte) 0xD0 -> Reader.COMPOUND;
                    default -> Reader.TEXT;
                };
        return Inspection.verdict(reader, file(bytes));
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("document"), bytes);
    }
}
