package org.sequitur.file;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Checks that a PDF starts at the first byte of the file and ends at its end: bytes before, after, or between revisions
 * could be a file of another type.
 */
final class PdfLayout {

    private static final String HEADER = "%PDF-";

    /** Number of bytes at the end of the file that are searched for the end marker. */
    private static final int LAST = 2_048;

    /** Harmless characters after the document; U+001A is the end-of-file mark of MS-DOS. */
    private static final String PADDING = "\0\u001A\t\n\f\r ";

    private static final Pattern END =
            Pattern.compile("startxref[\\s\\x00]+\\d+[\\s\\x00]*(%[^\\n\\r]{0,200}[\\s\\x00]+)?%%EOF$");

    private PdfLayout() {}

    /** @throws ContentRefusedException if the file contains data outside the document */
    static void inspect(byte[] file) {
        var header = text(file, 0, Math.min(file.length, HEADER.length()));
        var end = file.length;
        while (end > 0 && PADDING.indexOf(file[end - 1]) >= 0) {
            end--;
        }
        var last = text(file, Math.max(0, end - LAST), end);
        if (!header.equals(HEADER) || !END.matcher(last).find()) {
            throw new ContentRefusedException(RefusalReason.FOREIGN_DATA);
        }
        ForeignArchive.inspect(file);
    }

    private static String text(byte[] file, int start, int end) {
        return new String(file, start, end - start, StandardCharsets.ISO_8859_1);
    }
}
