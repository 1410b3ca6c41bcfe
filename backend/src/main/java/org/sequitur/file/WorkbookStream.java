package org.sequitur.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;

/** Checks the records of an Excel workbook until 2003 ([MS-XLS]); each has a type and a length of two bytes. */
final class WorkbookStream {

    private static final int SHEET = 0x85;
    private static final int KIND_OF_SHEET = 5;
    private static final int MACRO_SHEET = 1;
    private static final int MODULE = 6;

    private static final int PASSWORD = 0x2F;

    private static final int LINKED_BOOK = 0x1AE;
    /** The value in place of an address if a workbook refers to itself or to add-in functions. */
    private static final int ITSELF = 0x0401;

    private static final int ADD_IN = 0x3A01;

    private static final int NAME = 0x18;
    private static final int LINK = 0x1B8;
    private static final int QUERY_OF_TABLE = 0x1AD;
    private static final int QUERY = 0xDC;
    private static final int CONNECTION = 0x876;

    /** Newer functions are stored as names, with one or two bytes per character. */
    private static final Pattern ACTIVE_FUNCTION = Pattern.compile("(?i)_xlfn\\.(WEBSERVICE|FILTERXML|IMAGE)");

    private WorkbookStream() {}

    static void inspect(DirectoryEntry root) throws IOException {
        for (var name : new String[] {"Workbook", "Book"}) {
            if (root.hasEntryCaseInsensitive(name)
                    && root.getEntryCaseInsensitive(name) instanceof DocumentEntry stream) {
                try (var records = new DocumentInputStream(stream)) {
                    inspect(records);
                }
            }
        }
    }

    private static void inspect(DocumentInputStream records) throws IOException {
        while (records.available() >= 4) {
            var type = records.readUShort();
            var length = records.readUShort();
            if (length > records.available()) {
                return;
            }
            switch (type) {
                case PASSWORD -> throw new ContentRefusedException(RefusalReason.PROTECTED);
                case SHEET -> checkSheet(records.readNBytes(length));
                case LINKED_BOOK -> checkLink(records.readNBytes(length));
                case NAME -> checkName(records.readNBytes(length));
                case LINK -> WorkbookLink.inspect(records.readNBytes(length));
                case QUERY_OF_TABLE, QUERY, CONNECTION ->
                    throw new ContentRefusedException(RefusalReason.EXTERNAL_CONTENT);
                default -> records.skipNBytes(length);
            }
        }
    }

    private static void checkSheet(byte[] sheet) {
        if (sheet.length > KIND_OF_SHEET && (sheet[KIND_OF_SHEET] == MACRO_SHEET || sheet[KIND_OF_SHEET] == MODULE)) {
            throw new ContentRefusedException(RefusalReason.MACROS);
        }
    }

    private static void checkName(byte[] name) {
        var text = new String(name, StandardCharsets.ISO_8859_1).replace("\0", "");
        if (ACTIVE_FUNCTION.matcher(text).find()) {
            throw new ContentRefusedException(RefusalReason.ACTIVE_FORMULA);
        }
    }

    private static void checkLink(byte[] link) {
        var refersTo = link.length < 4 ? ITSELF : (link[2] & 0xFF) | (link[3] & 0xFF) << 8;
        if (link.length > 4 || refersTo != ITSELF && refersTo != ADD_IN) {
            throw new ContentRefusedException(RefusalReason.EXTERNAL_CONTENT);
        }
    }
}
