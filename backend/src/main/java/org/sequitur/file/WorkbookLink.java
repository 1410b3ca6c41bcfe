package org.sequitur.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Checks a hyperlink of an Excel workbook until 2003: a hyperlink object ([MS-OSHARED] 2.3.7.1) after its cell range.
 */
final class WorkbookLink {

    /** Offset of the flags, after the cell range (8 bytes), an identifier (16) and a version (4). */
    private static final int FLAGS = 28;

    private static final int HAS_ADDRESS = 0x01;
    private static final int HAS_NAME = 0x10;
    private static final int HAS_FRAME = 0x80;
    private static final int IS_TEXT = 0x100;

    /** The first four bytes of the identifier of a URL moniker. */
    private static final int URL = 0x79EAC9E0;

    private static final int REST_OF_IDENTIFIER = 12;

    private WorkbookLink() {}

    /** @throws ContentRefusedException if it points to a file, or cannot be read */
    static void inspect(byte[] link) {
        if (link.length < FLAGS + 4) {
            throw new ContentRefusedException(RefusalReason.UNREADABLE);
        }
        var bytes = ByteBuffer.wrap(link).order(ByteOrder.LITTLE_ENDIAN).position(FLAGS);
        var flags = bytes.getInt();
        if ((flags & HAS_NAME) != 0) {
            text(bytes, 2);
        }
        if ((flags & HAS_FRAME) != 0) {
            text(bytes, 2);
        }
        if ((flags & HAS_ADDRESS) == 0) {
            return;
        }
        if ((flags & IS_TEXT) != 0) {
            LinkTarget.inspect(text(bytes, 2));
        } else if (bytes.getInt() == URL) {
            bytes.position(bytes.position() + REST_OF_IDENTIFIER);
            LinkTarget.inspect(text(bytes, 1));
        } else {
            throw new ContentRefusedException(RefusalReason.UNSAFE_LINK);
        }
    }

    /** @param unit bytes per unit of the length field; other values may follow the text */
    private static String text(ByteBuffer bytes, int unit) {
        var text = new byte[Math.multiplyExact(bytes.getInt(), unit)];
        bytes.get(text);
        var all = new String(text, StandardCharsets.UTF_16LE);
        var end = all.indexOf('\0');
        return end < 0 ? all : all.substring(0, end);
    }
}
