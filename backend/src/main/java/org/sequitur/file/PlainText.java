package org.sequitur.file;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Checks texts and CSV files: no binary data, and no formulas that access anything outside the table. */
final class PlainText {

    /** Control characters that do not occur in texts, including the end-of-file mark of MS-DOS. */
    private static final Pattern NOT_TEXT = Pattern.compile("[\\x00-\\x08\\x0E-\\x1A\\x1C-\\x1F]");

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final char END_IN_MS_DOS = '\u001A';

    private static final Pattern CELL = Pattern.compile("\"([^\"]*+(?:\"\"[^\"]*+)*+)\"|[^;,\\t\\r\\n\"]++");

    /** Cells that spreadsheets treat as formulas. */
    private static final Pattern FORMULA = Pattern.compile("(?s)=.*|[+@-]\\S.*");

    private PlainText() {}

    /** @throws ContentRefusedException for binary data, or for a formula that calls a program */
    static FileType typeOf(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var text = new String(bytes, charset(bytes));
        var end =
                !text.isEmpty() && text.charAt(text.length() - 1) == END_IN_MS_DOS ? text.length() - 1 : text.length();
        if (NOT_TEXT.matcher(text).region(0, end).find()) {
            throw new ContentRefusedException(RefusalReason.FOREIGN_DATA);
        }
        if (!TextTable.isTable(file)) {
            return FileType.TEXT;
        }
        inspectCells(text);
        return FileType.CSV;
    }

    /** Whether it is a text in Windows-1252, as Excel writes CSV files: all characters exist, and none controls a device. */
    static boolean isWindows1252(Path file) throws IOException {
        try (var content = new InputStreamReader(Files.newInputStream(file), WINDOWS_1252.newDecoder())) {
            var characters = CharBuffer.allocate(8192);
            var empty = true;
            while (content.read(characters) >= 0) {
                empty = false;
                if (NOT_TEXT.matcher(characters.flip()).find()) {
                    return false;
                }
                characters.clear();
            }
            return !empty;
        } catch (CharacterCodingException otherData) {
            return false;
        }
    }

    private static void inspectCells(String table) {
        var cells = CELL.matcher(table);
        while (cells.find()) {
            var quoted = cells.group(1);
            var cell = quoted == null
                    ? cells.group().strip()
                    : quoted.replace("\"\"", "\"").strip();
            if (FORMULA.matcher(cell).matches()) {
                Formula.inspect(cell.substring(1));
            }
        }
    }

    /**
     * Without a byte order mark, each byte is read as a character: what the checks look for is the same in all other
     * encodings.
     */
    private static Charset charset(byte[] bytes) {
        var mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return mark == 0xFEFF || mark == 0xFFFE ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1;
    }
}
