package org.sequitur.platform.language;

import java.text.NumberFormat;
import java.util.Locale;

/** Numbers in running text, as written in Belgium: 1240 is "1 240" with U+202F in French, "1.240" in Dutch. */
public final class WrittenNumber {

    private WrittenNumber() {}

    public static LocalizedText of(long number) {
        // A number format is not safe for use by several threads.
        return LocalizedText.of(language ->
                NumberFormat.getIntegerInstance(Locale.of(language.tag(), "BE")).format(number));
    }
}
