package org.sequitur.intake.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequitur.file.FileType;
import org.sequitur.file.TypeDetections;
import org.sequitur.platform.language.Language;

/** Files are read in a process of their own, and refused with a reason. */
class SourceReaderTest {

    @TempDir
    Path folder;

    private final SourceReader reader = new SourceReader(TypeDetections.create());

    @Test
    void a_file_is_read_in_a_process_of_its_own_as_in_this_one() throws IOException {
        var pdf = SourceReadingTest.file("a-9202.pdf");

        assertEquals(SourceReading.read(pdf, FileType.PDF), reader.read(pdf, "A-9202.PDF"));
    }

    @Test
    void a_text_in_windows_1252_is_read() throws IOException {
        var text = Files.writeString(
                folder.resolve("text"),
                sample(Language.FR) + "\f" + sample(Language.NL),
                Charset.forName("windows-1252"));

        assertEquals(SampleText.expected(Language.FR), SampleText.read(reader.read(text, "texte.txt"), Language.FR));
    }

    @Test
    void a_protected_pdf_is_refused() throws IOException {
        var file = folder.resolve("protected.pdf");
        try (var document = Loader.loadPDF(SourceReadingTest.file("a-9202.pdf").toFile())) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(file.toFile());
        }

        assertRefused(SourceRefusal.ENCRYPTED, file);
    }

    @Test
    void a_pdf_without_text_is_refused_as_a_scan() throws IOException {
        assertRefused(SourceRefusal.SCAN, pdf(3));
    }

    @Test
    void a_pdf_of_500_pages_is_refused() throws IOException {
        assertRefused(SourceRefusal.TOO_MANY_PAGES, pdf(500));
    }

    @Test
    void a_text_in_one_language_is_refused() throws IOException {
        assertRefused(SourceRefusal.ONE_LANGUAGE, Files.writeString(folder.resolve("one.md"), sample(Language.FR)));
    }

    /** Legal within the first 1,024 bytes, but they could be a file of another type. */
    @Test
    void a_pdf_with_bytes_before_its_header_is_refused_with_the_reason() throws IOException {
        var file = folder.resolve("bytes.pdf");
        Files.writeString(file, "From: the scanner\n");
        Files.write(file, Files.readAllBytes(SourceReadingTest.file("a-9202.pdf")), StandardOpenOption.APPEND);

        assertRefused(SourceRefusal.FOREIGN_DATA, file);
    }

    @Test
    void a_page_of_html_under_the_name_of_a_pdf_is_refused() throws IOException {
        var html = "<!DOCTYPE html><html><head><title>x</title></head><body><p>x</p></body></html>";

        assertRefused(SourceRefusal.UNKNOWN_FORMAT, Files.writeString(folder.resolve("page.pdf"), html));
    }

    @Test
    void a_text_under_the_name_of_a_pdf_is_refused() throws IOException {
        var file = Files.writeString(folder.resolve("text.pdf"), sample(Language.FR) + sample(Language.NL));

        assertRefused(SourceRefusal.UNKNOWN_FORMAT, file);
    }

    @Test
    void a_word_document_with_macros_is_refused() throws IOException {
        var file = folder.resolve("macros.docx");
        copy(file, "word/vbaProject.bin", new byte[64]);

        assertRefused(SourceRefusal.ACTIVE_CONTENT, file);
    }

    @Test
    void a_zip_bomb_is_refused() throws IOException {
        var file = folder.resolve("bomb.docx");
        var spaces = new byte[200 * 1024 * 1024];
        Arrays.fill(spaces, (byte) ' ');
        copy(file, "word/theme/theme1.xml", spaces);

        assertRefused(SourceRefusal.TOO_LARGE, file);
    }

    /** Its zeros are no picture either. */
    @Test
    void a_zip_bomb_under_the_name_of_a_picture_is_refused_for_its_size() throws IOException {
        var file = folder.resolve("picture.docx");
        copy(file, "word/media/image1.png", new byte[200 * 1024 * 1024]);

        assertRefused(SourceRefusal.TOO_LARGE, file);
    }

    @Test
    void a_text_in_an_unknown_encoding_is_refused() throws IOException {
        var ebcdic =
                Files.write(folder.resolve("mainframe.txt"), sample(Language.FR).getBytes(Charset.forName("IBM037")));

        assertRefused(SourceRefusal.UNKNOWN_ENCODING, ebcdic);
    }

    private void assertRefused(SourceRefusal reason, Path file) {
        var refused = assertThrows(
                SourceRefusedException.class,
                () -> reader.read(file, file.getFileName().toString()));
        assertEquals(reason, refused.reason());
    }

    private Path pdf(int pages) throws IOException {
        var file = folder.resolve(pages + ".pdf");
        try (var document = new PDDocument()) {
            for (var i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            document.save(file.toFile());
        }
        return file;
    }

    /** Copies the Word sample with one more part. */
    private static void copy(Path target, String name, byte[] content) throws IOException {
        try (var source = new ZipFile(SourceReadingTest.file("a-9303.docx").toFile());
                var copy = new ZipOutputStream(Files.newOutputStream(target))) {
            for (var entry : Collections.list(source.entries())) {
                copy.putNextEntry(new ZipEntry(entry.getName()));
                var part = source.getInputStream(entry).readAllBytes();
                var types = "<Override PartName=\"/" + name + "\" ContentType=\""
                        + (name.endsWith(".bin")
                                ? "application/vnd.ms-office.vbaProject"
                                : "application/vnd.openxmlformats-officedocument.theme+xml")
                        + "\"/></Types>";
                copy.write(
                        entry.getName().equals("[Content_Types].xml")
                                ? new String(part, StandardCharsets.UTF_8)
                                        .replace("</Types>", types)
                                        .getBytes(StandardCharsets.UTF_8)
                                : part);
            }
            copy.putNextEntry(new ZipEntry(name));
            copy.write(content);
        }
    }

    private static String sample(Language language) {
        var text = new StringBuilder();
        Stream.concat(SampleText.COVER.stream(), SampleText.BODY.stream())
                .forEach(item -> text.append(item.marker() == null ? "" : item.marker() + " ")
                        .append(item.text(language))
                        .append("\n\n"));
        return text.toString();
    }
}
