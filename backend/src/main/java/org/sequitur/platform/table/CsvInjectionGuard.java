package org.sequitur.platform.table;

/**
 * Prevents spreadsheets from interpreting text in a CSV file as a formula. Excel's separator depends on the reader's
 * country: where it is the semicolon, a cell may start in the middle of a text.
 *
 * <p>Inserts an apostrophe at each position where a cell could start, if a character follows that can start a formula, or
 * another apostrophe. Removing one apostrophe at each such position restores the original text.
 */
final class CsvInjectionGuard {

    private static final String TRIGGERS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r'";
    private static final String SEPARATORS = ";\t\r\n";

    private CsvInjectionGuard() {}

    static String escaped(String text) {
        var first = next(text, 0);
        if (first < 0) {
            return text;
        }
        var escaped = new StringBuilder(text.length() + 8);
        var from = 0;
        for (var at = first; at >= 0; at = next(text, at + 1)) {
            escaped.append(text, from, at).append('\'');
            from = at;
        }
        return escaped.append(text, from, text.length()).toString();
    }

    /** The next position at or after {@code from} that needs an apostrophe, or -1. */
    private static int next(String text, int from) {
        for (var at = from; at < text.length(); at++) {
            if (TRIGGERS.indexOf(text.charAt(at)) >= 0 && (at == 0 || SEPARATORS.indexOf(text.charAt(at - 1)) >= 0)) {
                return at;
            }
        }
        return -1;
    }
}
