package org.sequitur.intake.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds in the glyphs of a line the places without a space, and small capitals. */
final class PrintedLetters {

    /** The size of small glyphs, as a share of the line's font size. */
    static final double SMALL = 0.87;

    /** The gap of letters that have no space between them, as a share of the font size. */
    private static final double EMPTY = 0.05;

    private PrintedLetters() {}

    static Stream<Glyph> of(List<Glyph> glyphs) {
        return glyphs.stream().filter(glyph -> glyph.text().codePoints().anyMatch(Character::isLetter));
    }

    /**
     * Some programs write a space where a word may be cut, and print the next letter in its place.
     *
     * @param glyphs of a line, from the left
     * @param size of the line's font
     */
    static List<Glyph> withoutEmptySpaces(List<Glyph> glyphs, double size) {
        var visible = new ArrayList<Glyph>();
        var blanks = new ArrayList<Glyph>();
        Glyph last = null;
        for (var glyph : glyphs) {
            if (glyph.isBlank()) {
                blanks.add(glyph);
                continue;
            }
            if (last == null || glyph.x() - last.right() > EMPTY * size) {
                visible.addAll(blanks);
            }
            blanks.clear();
            visible.add(glyph);
            last = glyph;
        }
        visible.addAll(blanks);
        return visible;
    }

    /** Whether a line of capitals begins with a large one and continues with mostly small ones, which stand for small letters. */
    static boolean areSmallCapitals(List<Glyph> glyphs, double size) {
        var letters = of(glyphs).toList();
        return letters.size() > 3
                && letters.getFirst().size() > SMALL * size
                && letters.stream()
                        .allMatch(glyph -> glyph.text().equals(glyph.text().toUpperCase(Locale.ROOT)))
                && letters.stream()
                                .filter(glyph -> glyph.size() <= SMALL * size)
                                .count()
                        > letters.size() / 2;
    }

    /** The character of a line in small capitals: a small letter if it is small. */
    static String lower(Glyph glyph, double size) {
        return glyph.size() <= SMALL * size ? glyph.text().toLowerCase(Locale.ROOT) : glyph.text();
    }
}
