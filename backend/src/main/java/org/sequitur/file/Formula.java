package org.sequitur.file;

import java.util.regex.Pattern;

/** Checks formulas of Excel, of OpenFormula, and in the cells of a CSV file. */
final class Formula {

    /** Characters; Excel's own limit is 8,192. */
    private static final int MAX_LENGTH = 32_768;

    private static final Pattern IN_BRACKETS = Pattern.compile("\\{[^{}]*+}|\\[[^\\[\\]]*+]");

    /** Functions that contact a web service, a program or another file, or run code. */
    private static final Pattern ACTIVE_FUNCTION = Pattern.compile(
            "(?i)(?<![\\p{L}\\d_])(WEBSERVICE|FILTERXML|IMAGE|DDE|RTD|CALL|REGISTER|REGISTER\\.ID|EXEC|EXECUTE|INITIATE|"
                    + "POKE|SQL\\.REQUEST|STOCKHISTORY|PY|COPILOT|IMPORTDATA|IMPORTXML|IMPORTHTML|IMPORTFEED|IMPORTRANGE)"
                    + "\\s*\\(");

    private static final Pattern LINK = Pattern.compile("(?i)(?<![\\p{L}\\d_])HYPERLINK\\s*\\(\\s*");

    /** The beginning of a literal address, whose target is visible to the check. */
    private static final Pattern LITERAL_ADDRESS = Pattern.compile("(?i)\"(https?://|mailto:|tel:|www\\.|#)");

    /** {@code '\\\\host\\[b.xlsx]Sheet'}: sheet names cannot contain these characters. */
    private static final Pattern OTHER_FILE = Pattern.compile("[\\[\\]\\\\]|:/");

    private static final String AFTER_NAME = "!#.:|";

    private Formula() {}

    /**
     * @param formula as in the file; any other text is harmless
     * @throws ContentRefusedException if it accesses anything outside the workbook
     */
    static void inspect(String formula) {
        if (formula.length() > MAX_LENGTH) {
            throw new ContentRefusedException(RefusalReason.TOO_COMPLEX);
        }
        var rest = unquoted(formula);
        if (ACTIVE_FUNCTION.matcher(rest).find() || isDynamicDataExchange(rest)) {
            throw new ContentRefusedException(RefusalReason.ACTIVE_FORMULA);
        }
        var link = LINK.matcher(rest);
        while (link.find()) {
            var address = LITERAL_ADDRESS.matcher(formula).region(link.end(), formula.length());
            if (!address.lookingAt()) {
                throw new ContentRefusedException(RefusalReason.ACTIVE_FORMULA);
            }
        }
    }

    /** The formula with string literals and quoted sheet names blanked out; its length does not change. */
    private static String unquoted(String formula) {
        var rest = new StringBuilder(formula);
        var depth = 0;
        for (var i = 0; i < formula.length(); i++) {
            var c = formula.charAt(i);
            if (c == '[') {
                depth++;
            } else if (c == ']') {
                depth = Math.max(0, depth - 1);
            } else if (c == '"' && depth == 0 || c == '\'') {
                var end = endOfQuotation(formula, i);
                var isName = end < formula.length() && AFTER_NAME.indexOf(formula.charAt(end)) >= 0;
                if (c == '\'' && isName) {
                    inspectName(formula, i, end);
                }
                if (c == '"' || isName) {
                    rest.replace(i, end, "\0".repeat(end - i));
                    i = end - 1;
                } else if (depth > 0) {
                    // In a column name, an apostrophe escapes the next character.
                    i++;
                }
            }
        }
        return rest.toString();
    }

    /** The position after a quotation. A doubled quotation mark stands for the mark itself. */
    private static int endOfQuotation(String formula, int start) {
        var mark = formula.charAt(start);
        for (var i = start + 1; i < formula.length(); i++) {
            if (formula.charAt(i) == mark) {
                if (i + 1 == formula.length() || formula.charAt(i + 1) != mark) {
                    return i + 1;
                }
                i++;
            }
        }
        return formula.length();
    }

    /** OpenFormula separates a file name and a sheet by {@code #}. */
    private static void inspectName(String formula, int start, int end) {
        var name = formula.substring(start, end).replace("[0]", "");
        if (formula.startsWith("#", end) || OTHER_FILE.matcher(name).find()) {
            throw new ContentRefusedException(RefusalReason.EXTERNAL_CONTENT);
        }
    }

    /** DDE, {@code program|'topic'!item}. Outside array constants and column names, {@code |} has no other use. */
    private static boolean isDynamicDataExchange(String formula) {
        if (formula.indexOf('|') < 0) {
            return false;
        }
        var rest = formula;
        for (var shorter = formula; ; rest = shorter) {
            shorter = IN_BRACKETS.matcher(rest).replaceAll("");
            if (shorter.length() == rest.length()) {
                return rest.indexOf('|') >= 0;
            }
        }
    }
}
