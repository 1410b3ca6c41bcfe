package org.sequitur.file;

import java.util.regex.Pattern;

/** Formulas of spreadsheets: those of Excel, of OpenFormula, and those in the cells of a CSV file. */
final class Formula {

    /** Excel's limit is 8,192 characters. */
    private static final int LONGEST = 32_768;

    private static final Pattern IN_BRACKETS = Pattern.compile("\\{[^{}]*+}|\\[[^\\[\\]]*+]");

    /** Functions that ask a web service, a program or another file, or that run code. */
    private static final Pattern ACTIVE_FUNCTION = Pattern.compile(
            "(?i)(?<![\\p{L}\\d_])(WEBSERVICE|FILTERXML|IMAGE|DDE|RTD|CALL|REGISTER|REGISTER\\.ID|EXEC|EXECUTE|INITIATE|"
                    + "POKE|SQL\\.REQUEST|STOCKHISTORY|PY|COPILOT|IMPORTDATA|IMPORTXML|IMPORTHTML|IMPORTFEED|IMPORTRANGE)"
                    + "\\s*\\(");

    private static final Pattern LINK = Pattern.compile("(?i)(?<![\\p{L}\\d_])HYPERLINK\\s*\\(\\s*");

    /** The beginning of an address in a text, which says by itself where the link leads. */
    private static final Pattern LITERAL_ADDRESS = Pattern.compile("(?i)\"(https?://|mailto:|tel:|www\\.|#)");

    /** {@code '\\\\host\\[b.xlsx]Sheet'}; names of sheets have none of these characters. */
    private static final Pattern OTHER_FILE = Pattern.compile("[\\[\\]\\\\]|:/");

    private static final String AFTER_NAME = "!#.:|";

    private Formula() {}

    /**
     * @param formula as the file holds it; anything else than a formula does no harm
     * @throws ContentRefused if it calls what is outside the workbook
     */
    static void examine(String formula) {
        if (formula.length() > LONGEST) {
            throw new ContentRefused(RefusalReason.TOO_COMPLEX);
        }
        var rest = unquoted(formula);
        if (ACTIVE_FUNCTION.matcher(rest).find() || isDynamicDataExchange(rest)) {
            throw new ContentRefused(RefusalReason.ACTIVE_FORMULA);
        }
        var link = LINK.matcher(rest);
        while (link.find()) {
            var address = LITERAL_ADDRESS.matcher(formula).region(link.end(), formula.length());
            if (!address.lookingAt()) {
                throw new ContentRefused(RefusalReason.ACTIVE_FORMULA);
            }
        }
    }

    /** The formula, as long as it was, without what is in its texts and in its quoted names of sheets. */
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
                    examineName(formula, i, end);
                }
                if (c == '"' || isName) {
                    rest.replace(i, end, "\0".repeat(end - i));
                    i = end - 1;
                } else if (depth > 0) {
                    // In the name of a column it takes the meaning from the next character.
                    i++;
                }
            }
        }
        return rest.toString();
    }

    /** Its own mark written twice is a mark in it. @return the position after it */
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

    /** OpenFormula has {@code #} between the name of a file and a sheet in it. */
    private static void examineName(String formula, int start, int end) {
        var name = formula.substring(start, end).replace("[0]", "");
        if (formula.startsWith("#", end) || OTHER_FILE.matcher(name).find()) {
            throw new ContentRefused(RefusalReason.EXTERNAL_CONTENT);
        }
    }

    /** {@code program|'topic'!item}: the only use of this character outside constants of arrays and column names. */
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
