package org.sequitur.platform.table;

/**
 * Keeps spreadsheets from taking a text in a CSV file for a formula. What Excel makes of a file depends on the reader's
 * country: where it separates by semicolons, a cell may begin in the middle of a text.
 *
 * <p>An apostrophe comes before whatever could begin a formula where a cell could begin; and before an apostrophe there, so
 * that whoever takes away one apostrophe from each such place has the text to the letter.
 */
final class CsvInjectionGuard {

    private static final String TRIGGERS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r'";
    private static final String SEPARATORS = ";\t\r\n";

    private CsvInjectionGuard() {}

    static String defused(String text) {
        var first = next(text, 0);
        if (first < 0) {
            return text;
        }
        var defused = new StringBuilder(text.length() + 8);
        var from = 0;
        for (var at = first; at >= 0; at = next(text, at + 1)) {
            defused.append(text, from, at).append('\'');
            from = at;
        }
        return defused.append(text, from, text.length()).toString();
    }

    /** The next place, from the given one on, that needs an apostrophe; or -1. */
    private static int next(String text, int from) {
        for (var at = from; at < text.length(); at++) {
            if (TRIGGERS.indexOf(text.charAt(at)) >= 0 && (at == 0 || SEPARATORS.indexOf(text.charAt(at - 1)) >= 0)) {
                return at;
            }
        }
        return -1;
    }
}
