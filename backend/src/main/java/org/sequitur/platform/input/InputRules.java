package org.sequitur.platform.input;

import static org.sequitur.platform.input.InputMessages.MESSAGES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;

/**
 * Validates user input before the domain accepts it. Each method returns its argument unchanged, or throws a {@link
 * Problem} (400) with one issue.
 *
 * <p>Pointers (RFC 6901) address the properties of the request body.
 */
public final class InputRules {

    /** Maximum length of a published text, in characters. */
    public static final int MAX_TEXT_LENGTH = 10_000;
    /** Maximum length of a title, in characters. */
    public static final int MAX_TITLE_LENGTH = 300;

    private static final int FIRST_YEAR = 1600;
    private static final int LAST_YEAR = 2199;
    private static final int MAX_PERCENT = 100;

    /**
     * Control characters except tab and line breaks, line and paragraph separators, bidirectional control characters,
     * invisible tags, unpaired surrogates, and Unicode noncharacters.
     */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\uFFF9-\\uFFFB\\uFFFE\\uFFFF\\x{D800}-\\x{DFFF}\\x{E0000}-\\x{E007F}]");

    /** Excludes the Hangul filler characters, which are letters but invisible. */
    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}&&[^\\u115F\\u1160\\u3164\\uFFA0]]");

    private InputRules() {}

    /** A text to be published, in both languages, of at most {@link #MAX_TEXT_LENGTH} characters. */
    public static LocalizedText text(String pointer, LocalizedText text) {
        return text(pointer, text, MAX_TEXT_LENGTH);
    }

    /**
     * A text to be published, in both languages.
     *
     * @param maxLength in characters
     */
    public static LocalizedText text(String pointer, LocalizedText text, int maxLength) {
        if (text == null) {
            throw refused(pointer, MESSAGES.missing());
        }
        text(pointer + "/fr", text.fr(), maxLength);
        text(pointer + "/nl", text.nl(), maxLength);
        return text;
    }

    /** A text with at least one letter or digit, and at most {@code maxLength} characters. */
    public static String text(String pointer, String text, int maxLength) {
        if (text == null || !LETTER_OR_DIGIT.matcher(text).find()) {
            throw refused(pointer, MESSAGES.missing());
        }
        return draft(pointer, text, maxLength);
    }

    /** A draft's text, which may be blank or null. */
    public static String draft(String pointer, String text, int maxLength) {
        if (text == null) {
            return null;
        }
        if (text.codePointCount(0, text.length()) > maxLength) {
            throw refused(pointer, MESSAGES.tooLong(maxLength));
        }
        invisibleIn(text).ifPresent(issue -> {
            throw refused(pointer, issue);
        });
        return text;
    }

    /** Finds the first forbidden invisible character and its position; empty if there is none. */
    public static Optional<LocalizedText> invisibleIn(String text) {
        var forbidden = FORBIDDEN.matcher(text);
        return forbidden.find()
                ? Optional.of(MESSAGES.invisible(
                        "%04X".formatted(text.codePointAt(forbidden.start())),
                        text.codePointCount(0, forbidden.start()) + 1))
                : Optional.empty();
    }

    /** A day in the years 1600 to 2199. Earlier dates would need another calendar. */
    public static LocalDate day(String pointer, LocalDate day) {
        if (day == null) {
            throw refused(pointer, MESSAGES.noDay(FIRST_YEAR, LAST_YEAR));
        }
        return dayIfAny(pointer, day);
    }

    /** A day in the years 1600 to 2199, or null. */
    public static LocalDate dayIfAny(String pointer, LocalDate day) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            throw refused(pointer, MESSAGES.noDay(FIRST_YEAR, LAST_YEAR));
        }
        return day;
    }

    /** A percentage from 0 to 100, or null. */
    public static Integer percentageIfAny(String pointer, Integer percentage) {
        if (percentage != null && (percentage < 0 || percentage > MAX_PERCENT)) {
            throw refused(pointer, MESSAGES.noPercentage());
        }
        return percentage;
    }

    static Problem refused(String pointer, LocalizedText why) {
        return Problem.badRequest(List.of(Issue.inBody(Issue.Type.INVALID_INPUT, pointer, null, why)));
    }
}
