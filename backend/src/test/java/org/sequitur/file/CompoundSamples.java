package org.sequitur.file;

import static org.sequitur.testsupport.CompoundSample.records;
import static org.sequitur.testsupport.CompoundSample.slideRecords;
import static org.sequitur.testsupport.CompoundSample.wordStream;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sequitur.file.ActiveSamples.Sample;
import org.sequitur.testsupport.CompoundSample;

/** Office documents until 2003 with active content. */
final class CompoundSamples {

    private CompoundSamples() {}

    static Stream<Sample> all() {
        var template = sttb("", "https://example.org/a.dot");
        return Stream.of(
                doc("macros", "MACROS", d -> d.with("WordDocument").with("Macros/VBA/dir")),
                doc(
                        "macros under another name",
                        "MACROS",
                        d -> d.with("WordDocument").with("Other/_VBA_PROJECT")),
                doc("macros of a workbook", "MACROS", d -> d.with("Workbook").with("_VBA_PROJECT_CUR/VBA/dir")),
                doc(
                        "macro sheet",
                        "MACROS",
                        d -> d.with(
                                "Workbook",
                                records(0x809, new byte[16], 0x85, new byte[] {0, 0, 0, 0, 0, 1, 1, 0, 'a'}))),
                doc(
                        "linked workbook",
                        "EXTERNAL_CONTENT",
                        d -> d.with("Workbook", records(0x1AE, new byte[] {1, 0, 3, 0, 0, 'a', 'b', 'c'}))),
                doc("encrypted workbook", "PROTECTED", d -> d.with("Workbook", records(0x2F, new byte[6]))),
                doc("object", "EMBEDDED_OBJECT", d -> d.with("WordDocument").with("ObjectPool/_1/\u0001Ole10Native")),
                doc(
                        "object of a workbook",
                        "EMBEDDED_OBJECT",
                        d -> d.with("Workbook").with("MBD00012345/Package")),
                doc(
                        "object of a presentation",
                        "EMBEDDED_OBJECT",
                        d -> d.with("PowerPoint Document", slideRecords(0x3E8, 0x1011))),
                doc(
                        "click of a presentation that starts a program",
                        "UNSAFE_LINK",
                        d -> d.with("PowerPoint Document", click(2))),
                doc(
                        "link of a presentation to a file",
                        "UNSAFE_LINK",
                        d -> d.with("PowerPoint Document", slideLink("file:///C:/a.exe"))),
                doc(
                        "remote template",
                        "EXTERNAL_TEMPLATE",
                        d -> d.with("WordDocument", wordStream(0x200, 16, template.length, ""))
                                .with(
                                        "1Table",
                                        ByteBuffer.allocate(5_000)
                                                .put(16, template)
                                                .array())),
                doc(
                        "DDE field",
                        "ACTIVE_FIELD",
                        d -> d.with("WordDocument", wordStream(0, 0, 0, "\u0013 DDEAUTO c:\\\\cmd\u0014"))),
                doc(
                        "field that includes a file",
                        "ACTIVE_FIELD",
                        d -> d.with("WordDocument", wordStream(0, 0, 0, "\u0013 INCLUDETEXT a.doc\u0014"))),
                doc(
                        "link to a file",
                        "UNSAFE_LINK",
                        d -> d.with(
                                "WordDocument", wordStream(0, 0, 0, "\u0013 HYPERLINK \"file:///C:\\a.exe\" \u0014"))),
                doc(
                        "web service",
                        "ACTIVE_FORMULA",
                        d -> d.with("Workbook", records(0x18, "_xlfn.WEBSERVICE".getBytes(StandardCharsets.US_ASCII)))),
                doc(
                        "link of a cell to a file",
                        "UNSAFE_LINK",
                        d -> d.with("Workbook", records(0x1B8, link(0x79EAC9E0, "file:///C:/a.exe")))),
                doc(
                        "link of a cell by another kind of address",
                        "UNSAFE_LINK",
                        d -> d.with("Workbook", records(0x1B8, link(0x303, "a.exe")))),
                doc("query of a database", "EXTERNAL_CONTENT", d -> d.with("Workbook", records(0x1AD, new byte[20]))),
                doc("encrypted", "PROTECTED", d -> d.with("WordDocument", wordStream(0x100, 0, 0, ""))),
                new Sample("20,000 nested storages", "TOO_COMPLEX", CompoundSample.nested(20_000)),
                new Sample("150,000 nested storages", "TOO_COMPLEX", CompoundSample.nested(150_000)));
    }

    static byte[] click(int action) {
        return ByteBuffer.allocate(5_000)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(10, (short) 0xFF3)
                .putInt(12, 16)
                .put(24, (byte) action)
                .array();
    }

    static byte[] slideLink(String address) {
        var text = address.getBytes(StandardCharsets.UTF_16LE);
        return ByteBuffer.allocate(5_000)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(8, 0xFD7000F)
                .putInt(12, 8 + text.length)
                .putInt(16, 0xFBA0010)
                .putInt(20, text.length)
                .put(24, text)
                .array();
    }

    static byte[] text() {
        return new CompoundSample().with("WordDocument").with("1Table").bytes();
    }

    static byte[] link(int kind, String address) {
        var text = address.getBytes(StandardCharsets.UTF_16LE);
        return ByteBuffer.allocate(52 + text.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(28, 0x03)
                .putInt(32, kind)
                .putInt(48, text.length)
                .put(52, text)
                .array();
    }

    private static byte[] sttb(String... strings) {
        var bytes = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putShort((short) 0xFFFF).putShort((short) strings.length).putShort((short) 0);
        for (var string : strings) {
            bytes.putShort((short) string.length()).put(string.getBytes(StandardCharsets.UTF_16LE));
        }
        return bytes.array();
    }

    private static Sample doc(String name, String finding, UnaryOperator<CompoundSample> change) {
        return new Sample(
                "ole: " + name, finding, change.apply(new CompoundSample()).bytes());
    }
}
