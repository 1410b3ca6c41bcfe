package org.sequitur.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.sequitur.file.ActiveSamples.Sample;
import org.sequitur.testsupport.OfficeSample;
import org.sequitur.testsupport.PdfSample;
import org.sequitur.testsupport.SampleFiles;

/** Files that different programs read as different types. */
final class MixedSamples {

    private static final String REVISION = "\nstartxref\n9\n%%EOF\n";

    /** One pixel. */
    static final byte[] GIF = HexFormat.of()
            .parseHex("47494638396101000100800000000000ffffff21f90401000000002c00000000010001000002024401003b");

    /** Markers only: start, application data, a scan with an escaped byte and a restart, end. */
    static final byte[] JPEG = HexFormat.of().parseHex("ffd8ffe000044a46ffda000401021234ff00ffd056ffd9");

    static final byte[] WEBP = HexFormat.of().parseHex("524946460c00000057454250565038200000" + "0000");

    private MixedSamples() {}

    static Stream<Sample> all() {
        var pdf = new PdfSample().bytes();
        var archive = SampleFiles.zip("a.exe", "MZ");
        var docx = OfficeSample.docx().bytes();
        return Stream.of(
                mixed("pdf: archive after it", pdf, archive),
                mixed("pdf: archive after it, with an end", pdf, archive, bytes(REVISION)),
                mixed("pdf: program after it", pdf, SampleFiles.exe()),
                mixed("pdf: text before it", bytes("%!PS-Adobe\n"), pdf),
                mixed("pdf: page before it", bytes("%<html><script>alert(1)</script></html>\n"), pdf),
                mixed(
                        "pdf: archive in a stream",
                        new PdfSample().withStream("", archive).bytes()),
                mixed("png: archive after it", SampleFiles.PNG, archive),
                mixed("png: text after it", SampleFiles.PNG, bytes("a")),
                mixed("gif: archive after it", GIF, archive),
                mixed("jpeg: archive after it", JPEG, archive),
                mixed("jpeg: page after it", JPEG, bytes("<html/>")),
                mixed("webp: text after it", WEBP, bytes("<html/>")),
                mixed("tiff: archive after it", bytes("II*\0\b\0\0\0\0\0\0\0\0\0"), archive),
                mixed("text: archive after it", bytes("Text.\n".repeat(20_000)), archive),
                mixed("doc: archive after it", CompoundSamples.text(), archive),
                mixed("doc: program after it", CompoundSamples.text(), new byte[200_000]),
                new Sample("csv: program", "ACTIVE_FORMULA", bytes("a;b\n1;=cmd|'/c calc'!A0\n")),
                new Sample("csv: program in quotes", "ACTIVE_FORMULA", bytes("a,b\n1,\"@SUM(cmd|'/c calc'!A0)\"\n")),
                new Sample("csv: web service", "ACTIVE_FORMULA", bytes("a;b\n1;\"=WEBSERVICE(\"\"https://a/\"\")\"\n")),
                mixed("docx: data after it", docx, bytes("<script>alert(1)</script>")),
                mixed("docx: data before it", SampleFiles.zip("a.exe", "MZ"), docx),
                mixed("docx: data before its directory", insertedBeforeDirectory(docx.clone())),
                mixed("docx: comment of the archive", withComment(docx.clone())));
    }

    private static Sample mixed(String name, byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return new Sample(name, "FOREIGN_DATA", all.toByteArray());
    }

    private static byte[] insertedBeforeDirectory(byte[] archive) {
        var inserted = bytes("#!/bin/sh\n");
        var bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        var end = archive.length - 22;
        var directory = bytes.getInt(end + 16);
        bytes.putInt(end + 16, directory + inserted.length);
        return ByteBuffer.allocate(archive.length + inserted.length)
                .put(archive, 0, directory)
                .put(inserted)
                .put(archive, directory, archive.length - directory)
                .array();
    }

    private static byte[] withComment(byte[] archive) {
        var comment = bytes("MZ a program");
        ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN).putShort(archive.length - 2, (short) comment.length);
        return ByteBuffer.allocate(archive.length + comment.length)
                .put(archive)
                .put(comment)
                .array();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
