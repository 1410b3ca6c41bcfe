package org.sequitur.file;

import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;

/** Checks the records of a PowerPoint file until 2003 ([MS-PPT]). */
final class SlidesStream {

    private static final String CURRENT_USER = "Current User";
    private static final int ENCRYPTED = 0xF3D1C4DF;
    /** The record type of embedded objects and macros, always at the top level. */
    private static final int OBJECT = 0x1011;

    private SlidesStream() {}

    static void inspect(DirectoryEntry root) throws IOException {
        if (root.hasEntryCaseInsensitive(CURRENT_USER)
                && root.getEntryCaseInsensitive(CURRENT_USER) instanceof DocumentEntry user) {
            try (var content = new DocumentInputStream(user)) {
                if (content.available() >= 16) {
                    content.skipNBytes(12);
                    if (content.readInt() == ENCRYPTED) {
                        throw new ContentRefusedException(RefusalReason.PROTECTED);
                    }
                }
            }
        }
        if (root.getEntryCaseInsensitive("PowerPoint Document") instanceof DocumentEntry stream) {
            try (var records = new DocumentInputStream(stream)) {
                inspect(records);
            }
            try (var content = new DocumentInputStream(stream)) {
                SlidesLinks.inspect(content.readAllBytes());
            }
        }
    }

    private static void inspect(DocumentInputStream records) throws IOException {
        while (records.available() >= 8) {
            records.readUShort();
            var type = records.readUShort();
            var length = records.readInt();
            if (type == OBJECT) {
                throw new ContentRefusedException(RefusalReason.EMBEDDED_OBJECT);
            }
            if (length < 0 || length > records.available()) {
                return;
            }
            records.skipNBytes(length);
        }
    }
}
