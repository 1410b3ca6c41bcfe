package org.sequitur.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The orientation of a photo, which is the only property of Exif metadata that is kept: without it the photo lies. */
final class PhotoOrientation {

    private static final int UPRIGHT = 1;
    private static final int MAX = 8;
    private static final int TAG = 0x0112;
    private static final int ENTRY_SIZE = 12;
    private static final short SHORT_TYPE = 3;

    private PhotoOrientation() {}

    /**
     * Metadata in the form of TIFF that state the orientation alone.
     *
     * @param metadata in the form of TIFF
     * @return empty for an upright photo, and where it cannot be read
     */
    static byte[] only(byte[] metadata) {
        var orientation = of(metadata);
        if (orientation <= UPRIGHT || orientation > MAX) {
            return new byte[0];
        }
        return ByteBuffer.allocate(26)
                .put((byte) 'M')
                .put((byte) 'M')
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort(SHORT_TYPE)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    private static int of(byte[] metadata) {
        try {
            var bytes = ByteBuffer.wrap(metadata)
                    .order(metadata[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            var directory = bytes.getInt(4);
            var entries = bytes.getShort(directory) & 0xFFFF;
            for (var entry = 0; entry < entries; entry++) {
                var position = directory + 2 + entry * ENTRY_SIZE;
                if ((bytes.getShort(position) & 0xFFFF) == TAG) {
                    return bytes.getShort(position + 8);
                }
            }
            return UPRIGHT;
        } catch (IndexOutOfBoundsException cutOff) {
            return UPRIGHT;
        }
    }
}
