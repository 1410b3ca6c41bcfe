package org.sequitur.intake.source;

import java.util.regex.Pattern;

/** Recognizes the printed numbers and bullets that start a list item. */
final class Markers {

    private static final Pattern BULLET = Pattern.compile(
            "([-\\u2010-\\u2015\\u2212\\u2022\\u2023\\u2043\\u25A0-\\u25FF\\u00B7*+\\uE000-\\uF8FF\\u27A2\\u2713\\u2714])[\\s\\u00A0\\u202F]+(?=\\S)");

    private static final Pattern NUMBER = Pattern.compile("(\\(?(?:"
            // 1°, 2°bis, 10º
            + "\\d{1,3}\\s?[°º](?:\\s?(?:bis|ter|quater))?[.)]?"
            // § 1er. § 2
            + "|§\\s?\\d{1,3}(?:er|bis|ter|quater)?[.)]?"
            // Article 1er. Art. 2. Artikel 3 –
            + "|(?:Art\\.|Article|Artikel)\\s\\d{1,3}(?:er|bis|ter|quater)?\\s?[.\\u2013\\u2014-]+"
            // 1. 1) (1) 1.2 1.2.
            + "|\\d{1,3}(?:\\.\\d{1,3}){0,3}[.)]+|\\d{1,2}(?:\\.\\d{1,2}){1,3}"
            // 1/ 1-
            + "|\\d{1,2}(?:\\s?/|[-\\u2010-\\u2014])"
            // a) a. i) iv)
            + "|[a-z][.)]|[ivxl]{1,5}[.)]"
            // A) A. I. IV)
            + "|[A-Z]\\)|[IVXL]{1,5}[.)]|[A-K][.)]"
            + ")(?:/)?)[\\s\\u00A0\\u202F]+(?=\\S)");

    /** The first number of a list below, on the same line: {@code 5° a)}. */
    private static final Pattern SECOND =
            Pattern.compile("(?<=[°º.)][\\s\\u00A0\\u202F]{1,9})(?:\\(?(?:a|i|1)\\)|1[°º])[\\s\\u00A0\\u202F]+(?=\\S)");

    /** Numbers to which a table gives a cell of their own, and then often no sign. */
    private static final Pattern BARE =
            Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){0,3}|[a-z]|[ivxl]{1,5}|[A-Z]|[IVXL]{1,5}");

    /** Abbreviations that look like a letter with a full stop, such as initials. */
    private static final Pattern INITIALS = Pattern.compile("[A-Z]\\.[\\s\\u00A0\\u202F]+(?:[A-Z]\\.|\\p{Lu}\\p{L}).*");

    private Markers() {}

    /** @return the length of the marker and the spaces after it at the start of a text; 0 without a marker */
    static int length(String text) {
        var bullet = BULLET.matcher(text);
        if (bullet.lookingAt()) {
            return bullet.end();
        }
        var number = NUMBER.matcher(text);
        if (!number.lookingAt()) {
            return 0;
        }
        var second = SECOND.matcher(text).region(number.end(), text.length()).useTransparentBounds(true);
        return second.lookingAt() ? second.end() : number.end();
    }

    static String of(String text) {
        var length = length(text);
        return length == 0
                ? null
                : text.substring(0, length).strip().replace('\u00A0', ' ').strip();
    }

    /** Whether a text is a marker and nothing else. */
    static boolean isAlone(String text) {
        return BARE.matcher(text).matches() || length(text + " x") == text.length() + 1;
    }

    static boolean isBullet(String marker) {
        return marker != null && !marker.isEmpty() && marker.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether it is a bullet, or a number that no heading has, such as {@code a)} or {@code 2°}. */
    static boolean isOfItem(String marker) {
        return isBullet(marker) || marker != null && marker.matches(".*[)°º]");
    }

    /** Whether a capital with a full stop is part of a name rather than a number. */
    static boolean isInitial(String text) {
        return INITIALS.matcher(text).matches()
                && !text.startsWith("I.")
                && !text.startsWith("V.")
                && !text.startsWith("X.");
    }
}
