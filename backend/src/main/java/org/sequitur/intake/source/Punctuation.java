package org.sequitur.intake.source;

import java.util.List;
import java.util.regex.Pattern;
import org.sequitur.document.TextRun;
import org.sequitur.document.TextRun.Kind;

/** Tells by the end of a line whether the text continues after it. */
final class Punctuation {

    private static final Pattern FINISHED =
            Pattern.compile("(?s).*[.;:!?\\u2026][\\s\\u00A0\\u202F]*[)\\]\"\\u201D\\u00BB\\u2019]*"
                    // The last item but one of a list.
                    + "|(?s).*[;,]\\s(?:et|ou|en|of)");

    private static final Pattern RANGE = Pattern.compile("(?s).*\\d[-\\u2010-\\u2013]");

    private static final Pattern HYPHEN = Pattern.compile("(?s).*\\p{L}[-\\u2010\\u00AD]");

    private Punctuation() {}

    /** Whether a text ends as a sentence or list item does, footnote marks aside. */
    static boolean isFinished(List<TextRun> runs) {
        var text = new StringBuilder();
        for (var run : runs) {
            if (run.kind() != Kind.FOOTNOTE_MARK && !(run.kind() == Kind.SUPERSCRIPT && isNumber(run.text()))) {
                text.append(run.text());
            }
        }
        return FINISHED.matcher(text.toString().strip()).matches();
    }

    /** Whether a list item or heading may follow: initials of a name do not follow a colon or semicolon. */
    static boolean announces(String text) {
        return text.endsWith(":") || text.endsWith(";");
    }

    /** Whether a range of numbers is cut after its hyphen: {@code 2025-} and {@code 2026}. */
    static boolean isRange(String before, String after) {
        return RANGE.matcher(before).matches() && !after.isEmpty() && Character.isDigit(after.charAt(0));
    }

    /** Whether the last word is cut by a hyphen. */
    static boolean isHyphenated(String text) {
        return HYPHEN.matcher(text).matches();
    }

    static boolean startsLowerCase(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    static boolean startsUpperCase(String text) {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }

    private static boolean isNumber(String text) {
        return text.strip().chars().allMatch(Character::isDigit);
    }
}
