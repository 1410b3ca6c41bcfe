package org.sequitur.testsupport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Minimal files of many types. */
public final class SampleFiles {

    public static final byte[] PNG = HexFormat.of()
            .parseHex(
                    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c63f8cfc0f01f"
                            + "00050001ff89993d1d0000000049454e44ae426082");

    private SampleFiles() {}

    /**
     * A complete document of exactly this size with unique content.
     *
     * @param size in bytes, at least 600
     */
    public static byte[] pdf(int size) {
        // Its numbers have up to 16 digits more than those of the empty document.
        var content = size - new PdfSample().withStream("", new byte[0]).bytes().length - 16;
        var random = new byte[content];
        new Random(size).nextBytes(random);
        var document = new PdfSample().withStream("", random).bytes();
        var padded = Arrays.copyOf(document, size);
        Arrays.fill(padded, document.length, size, (byte) '\n');
        return padded;
    }

    /** The start of a Windows executable. */
    public static byte[] exe() {
        var bytes = Arrays.copyOf("MZ\u0090\0\3\0\0\0\4\0\0\0\u00ff\u00ff".getBytes(StandardCharsets.ISO_8859_1), 512);
        bytes[0x3c] = (byte) 0x80;
        bytes[0x80] = 'P';
        bytes[0x81] = 'E';
        bytes[0x84] = 0x4c;
        bytes[0x85] = 1;
        return bytes;
    }

    /** @param mainPart its path, and its content type before {@code .main+xml} */
    public static byte[] office(String mainPart, String mainType, String... otherParts) {
        var types = """
                <?xml version="1.0" encoding="UTF-8"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                  <Default Extension="xml" ContentType="application/xml"/>
                  <Override PartName="/%s" ContentType="%s.main+xml"/>
                  <Override PartName="/word/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/>
                </Types>""".formatted(mainPart, mainType);
        var parts = new ArrayList<>(Arrays.asList("docProps/app.xml", "<a/>", mainPart, "<b/>"));
        parts.addAll(Arrays.asList(otherParts));
        // As some programs do, the list of parts is not the first entry.
        parts.addAll(Arrays.asList("[Content_Types].xml", types));
        return zip(parts.toArray(String[]::new));
    }

    public static byte[] openDocument(String mimetype) {
        return zip("mimetype", mimetype, "content.xml", "<c/>");
    }

    /** @param namesAndContents alternating; contents beyond ASCII are bytes, see {@link #text} */
    public static byte[] zip(String... namesAndContents) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.ISO_8859_1));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Bytes as a text of one character each, as {@link #zip} takes them. */
    public static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** The Office 97-2003 format, still written by other programs. */
    public static byte[] compound(String... streams) {
        var container = new CompoundSample();
        for (var stream : streams) {
            container.with(stream);
        }
        return container.bytes();
    }
}
