package org.sequitur.platform.time;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.sequitur.platform.language.Language;

/** Dates in words, as written in Belgium: {@code 1er janvier 2026}, {@code 1 januari 2026}. */
public final class WrittenDate {

    private static final String PATTERN = "d\u00A0MMMM uuuu";
    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern(PATTERN, Locale.of("fr", "BE"));
    private static final DateTimeFormatter DUTCH = DateTimeFormatter.ofPattern(PATTERN, Locale.of("nl", "BE"));

    private WrittenDate() {}

    /** With a no-break space (U+00A0) between day and month. */
    public static String of(LocalDate day, Language language) {
        if (language == Language.NL) {
            return DUTCH.format(day);
        }
        var written = FRENCH.format(day);
        return day.getDayOfMonth() == 1 ? "1er" + written.substring(1) : written;
    }
}
