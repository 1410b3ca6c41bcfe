package org.sequitur.deadline;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Folds the lines of an iCalendar file at 75 octets (RFC 5545); the library counts characters. */
final class LineFolding {

    private static final int MAX_OCTETS = 75;

    private LineFolding() {}

    /** @param file with lines that are folded anywhere, in UTF-8 */
    static byte[] folded(byte[] file) {
        var out = new ByteArrayOutputStream(file.length + file.length / MAX_OCTETS);
        var octets = 0;
        var lines = new String(file, StandardCharsets.UTF_8).replace("\r\n ", "");
        for (var i = 0; i < lines.length(); i = lines.offsetByCodePoints(i, 1)) {
            var character = Character.toString(lines.codePointAt(i)).getBytes(StandardCharsets.UTF_8);
            if (character[0] == '\r') {
                octets = -2;
            } else if (octets + character.length > MAX_OCTETS) {
                out.writeBytes(new byte[] {'\r', '\n', ' '});
                octets = 1;
            }
            out.writeBytes(character);
            octets += character.length;
        }
        return out.toByteArray();
    }
}
