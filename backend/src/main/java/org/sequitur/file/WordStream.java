package org.sequitur.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;

/** Checks the streams of Word documents until 2003 ([MS-DOC]). */
final class WordStream {

    private static final int MAGIC = 0xA5EC;
    private static final int FLAGS = 0x0A;
    private static final int ENCRYPTED = 0x0100;
    private static final int OTHER_TABLE = 0x0200;
    /** Offset in the header of the position of associated file names in the table stream; their length follows it. */
    private static final int ASSOCIATIONS = 0x19A;

    private static final int HEADER = ASSOCIATIONS + 8;
    private static final int TEMPLATE = 1;

    private static final Pattern REMOTE = Pattern.compile("(?i)[a-z][a-z0-9+.-]+:(?!/{2,3}[a-z]:).*|//.*|\\\\\\\\.*");

    /** A field begins with the character U+0013; texts have one or two bytes per character. */
    private static final Pattern ACTIVE_FIELD =
            Pattern.compile("(?i)\\x13\\s*(" + FieldCode.ACTIVE_NAMES + ")[\\s\\x13-\\x15\"]");

    private static final Pattern LINK =
            Pattern.compile("(?i)\\x13\\s*(HYPERLINK[\\s\"][^\\x00-\\x08\\x13-\\x15]{1,2000})");

    private WordStream() {}

    static void inspect(DirectoryEntry root) throws IOException {
        var text = stream(root, "WordDocument").orElse(new byte[0]);
        var header = ByteBuffer.wrap(text).order(ByteOrder.LITTLE_ENDIAN);
        if (text.length < HEADER || (header.getShort(0) & 0xFFFF) != MAGIC) {
            return;
        }
        var flags = header.getShort(FLAGS);
        if ((flags & ENCRYPTED) != 0) {
            throw new ContentRefusedException(RefusalReason.PROTECTED);
        }
        var table = stream(root, (flags & OTHER_TABLE) != 0 ? "1Table" : "0Table");
        if (table.isPresent()) {
            inspectTemplate(table.get(), header.getInt(ASSOCIATIONS), header.getInt(ASSOCIATIONS + 4));
        }
        inspectFields(new String(text, StandardCharsets.ISO_8859_1));
        inspectFields(new String(text, StandardCharsets.UTF_16LE));
        inspectFields(new String(text, 1, text.length - 1, StandardCharsets.UTF_16LE));
    }

    private static void inspectFields(String text) {
        if (ACTIVE_FIELD.matcher(text).find()) {
            throw new ContentRefusedException(RefusalReason.ACTIVE_FIELD);
        }
        var links = LINK.matcher(text);
        while (links.find()) {
            FieldCode.inspect(links.group(1));
        }
    }

    /** A string table: marker, number of strings, size of the extra data, then each string after its length. */
    private static void inspectTemplate(byte[] table, int start, int length) {
        if (start < 0 || length < 6 || start > table.length - length) {
            return;
        }
        var strings = ByteBuffer.wrap(table, start, length).slice().order(ByteOrder.LITTLE_ENDIAN);
        strings.position(4);
        var extra = strings.getShort();
        for (var i = 0; i <= TEMPLATE && strings.remaining() >= 2; i++) {
            var bytes = 2 * (strings.getShort() & 0xFFFF);
            if (bytes > strings.remaining()) {
                return;
            }
            var string = new byte[bytes];
            strings.get(string);
            if (i == TEMPLATE
                    && REMOTE.matcher(new String(string, StandardCharsets.UTF_16LE))
                            .matches()) {
                throw new ContentRefusedException(RefusalReason.EXTERNAL_TEMPLATE);
            }
            strings.position(Math.min(strings.limit(), strings.position() + Math.max(0, extra)));
        }
    }

    private static Optional<byte[]> stream(DirectoryEntry root, String name) throws IOException {
        if (!root.hasEntryCaseInsensitive(name)
                || !(root.getEntryCaseInsensitive(name) instanceof DocumentEntry document)) {
            return Optional.empty();
        }
        try (var content = new DocumentInputStream(document)) {
            return Optional.of(content.readAllBytes());
        }
    }
}
