package org.sequitur.intake.source;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.SymbolEncoding;

/**
 * The signs of Symbol and Wingdings. Texts hold them as the code of the font's glyph in the private use area, from U+F000:
 * {@code ≥} is U+F0B3 in Symbol.
 */
final class SymbolFonts {

    private static final int FIRST = 0xF000;
    private static final int LAST = 0xF0FF;

    /** The signs of Wingdings that texts use, by the code of their glyph. */
    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(
            Map.entry(0x6C, "\u25CF"),
            Map.entry(0x6E, "\u25A0"),
            Map.entry(0x6F, "\u25A1"),
            Map.entry(0x75, "\u25C6"),
            Map.entry(0x76, "\u2756"),
            Map.entry(0x9F, "\u2022"),
            Map.entry(0xA7, "\u25AA"),
            Map.entry(0xA8, "\u25FB"),
            Map.entry(0xD8, "\u27A2"),
            Map.entry(0xDF, "\u2190"),
            Map.entry(0xE0, "\u2192"),
            Map.entry(0xE8, "\u2794"),
            Map.entry(0xF0, "\u21E8"),
            Map.entry(0xFB, "\u2717"),
            Map.entry(0xFC, "\u2713"),
            Map.entry(0xFD, "\u2612"),
            Map.entry(0xFE, "\u2611"));

    private SymbolFonts() {}

    /**
     * The text with the signs of its font as Unicode. A sign that is not known stays as it is, see {@link #isUnreadable}.
     *
     * @param font its name; null if not known
     */
    static String decoded(String font, String text) {
        return text.codePoints()
                .mapToObj(code -> code < FIRST || code > LAST ? Character.toString(code) : sign(font, code))
                .collect(Collectors.joining());
    }

    private static String sign(String font, int code) {
        var name = String.valueOf(font).toLowerCase(Locale.ROOT);
        String sign = null;
        if (name.contains("wingdings")) {
            sign = WINGDINGS.get(code - FIRST);
        } else if (name.contains("symbol")) {
            sign = GlyphList.getAdobeGlyphList().toUnicode(SymbolEncoding.INSTANCE.getName(code - FIRST));
        }
        return sign == null ? Character.toString(code) : sign;
    }

    /** Whether a text has a character that only a font of the source can show, or that stands for one that was lost. */
    static boolean isUnreadable(String text) {
        return text.codePoints().anyMatch(code -> code == 0xFFFD || Character.getType(code) == Character.PRIVATE_USE);
    }
}
