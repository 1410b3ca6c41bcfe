package org.sequitur.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks click actions in PowerPoint files until 2003 ([MS-PPT] 2.6.2 and 2.10.16), by their records. */
final class SlidesLinks {

    private static final int RECORD_HEADER = 8;

    /** The first eight bytes of an action record of 16 bytes: version, type and length. */
    private static final long ACTION = 0x0000_0010_0FF3_0000L;

    private static final int ACTION_SIZE = 16;
    private static final int KIND_OF_ACTION = 8;

    /** Actions that run a macro or a program, or open an object. */
    private static final Set<Byte> REFUSED = Set.of((byte) 1, (byte) 2, (byte) 5);

    /** The first four bytes of a link record, a container of strings. */
    private static final int LINK = 0x0FD7_000F;

    /** The first four bytes of the string that holds the address. */
    private static final int ADDRESS = 0x0FBA_0010;

    /** A link to a slide: identifier, number and title. */
    private static final Pattern SLIDE = Pattern.compile("-?\\d+,-?\\d+,[^:\\\\/]*");

    private SlidesLinks() {}

    /** @param stream the whole document stream, which includes deleted slides */
    static void inspect(byte[] stream) {
        var records = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        for (var i = 0; i <= stream.length - RECORD_HEADER - ACTION_SIZE; i++) {
            if (records.getLong(i) == ACTION && REFUSED.contains(stream[i + RECORD_HEADER + KIND_OF_ACTION])) {
                throw new ContentRefusedException(RefusalReason.UNSAFE_LINK);
            }
            if (records.getInt(i) == LINK) {
                inspectLink(records, i + RECORD_HEADER, records.getInt(i + 4));
            }
        }
    }

    private static void inspectLink(ByteBuffer records, int start, int length) {
        var end = (int) Math.min(records.limit(), start + (long) Math.max(0, length));
        for (var i = start; i <= end - RECORD_HEADER; ) {
            var size = records.getInt(i + 4);
            if (size < 0 || size > end - i - RECORD_HEADER) {
                return;
            }
            if (records.getInt(i) == ADDRESS) {
                var address = new byte[size];
                records.get(i + RECORD_HEADER, address);
                var target = new String(address, StandardCharsets.UTF_16LE);
                if (!SLIDE.matcher(target).matches()) {
                    LinkTarget.inspect(target);
                }
            }
            i += RECORD_HEADER + size;
        }
    }
}
