package org.sequitur.testsupport;

import java.io.ByteArrayInputStream;
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
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files of many types, as small as they can be. */
public final class SampleFiles {

    public static final byte[] PNG = HexFormat.of()
            .parseHex(
                    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c63f8cfc0f01f"
                            + "00050001ff89993d1d0000000049454e44ae426082");

    private SampleFiles() {}

    /** With content that no other has. */
    public static byte[] pdf(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        var start = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n".getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(start, 0, bytes, 0, start.length);
        return bytes;
    }

    /** The start of a program for Windows. */
    public static byte[] exe() {
        var bytes = Arrays.copyOf("MZ\u0090\0\3\0\0\0\4\0\0\0\u00ff\u00ff".getBytes(StandardCharsets.ISO_8859_1), 512);
        bytes[0x3c] = (byte) 0x80;
        bytes[0x80] = 'P';
        bytes[0x81] = 'E';
        bytes[0x84] = 0x4c;
        bytes[0x85] = 1;
        return bytes;
    }

    /** @param mainPart its path and its content type before {@code .main+xml} */
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
        // As some programs do: the list of parts is not the first of them.
        parts.addAll(Arrays.asList("[Content_Types].xml", types));
        return zip(parts.toArray(String[]::new));
    }

    public static byte[] openDocument(String mimetype) {
        return zip("mimetype", mimetype, "content.xml", "<c/>");
    }

    /** @param namesAndContents in turn */
    public static byte[] zip(String... namesAndContents) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** What Office wrote until 2003, and others do still. */
    public static byte[] compound(String... streams) {
        try (var container = new POIFSFileSystem()) {
            for (var stream : streams) {
                container.createDocument(new ByteArrayInputStream(new byte[5_000]), stream);
            }
            var bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
