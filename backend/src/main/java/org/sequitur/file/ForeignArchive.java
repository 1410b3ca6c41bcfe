package org.sequitur.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Detects a ZIP archive inside a file of another type: programs search for an archive from the end of a file. */
final class ForeignArchive {

    private static final byte[] END = {'P', 'K', 5, 6};
    private static final int END_SIZE = 22;
    private static final int MAX_COMMENT = 0xFFFF;
    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int DIRECTORY_ENTRY_SIZE = 46;

    private ForeignArchive() {}

    /** @throws ContentRefusedException if the bytes contain an archive with at least one entry */
    static void inspect(byte[] file) {
        var bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        for (var i = 0; i <= file.length - END_SIZE; i++) {
            if (isEnd(file, i)) {
                var directory = i - (bytes.getInt(i + 12) & 0xFFFFFFFFL);
                if (directory >= 0
                        && i - directory >= DIRECTORY_ENTRY_SIZE
                        && bytes.getInt((int) directory) == DIRECTORY_ENTRY) {
                    throw new ContentRefusedException(RefusalReason.FOREIGN_DATA);
                }
            }
        }
    }

    /**
     * For files that may contain archives, such as the color theme of an old Office document: other programs find only
     * an archive that ends at the end of the file.
     */
    static boolean isAtEnd(byte[] file) {
        var bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        for (var i = Math.max(0, file.length - END_SIZE - MAX_COMMENT); i <= file.length - END_SIZE; i++) {
            if (isEnd(file, i) && i + END_SIZE + (bytes.getShort(i + 20) & 0xFFFF) == file.length) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEnd(byte[] file, int i) {
        return file[i] == END[0] && file[i + 1] == END[1] && file[i + 2] == END[2] && file[i + 3] == END[3];
    }
}
