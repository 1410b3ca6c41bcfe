package org.sequitur.platform.language;

import java.util.regex.Pattern;

/** Numbers in running text, as the page writes them: 1240 is "1 240" with U+202F in French, "1.240" in Dutch. */
public final class WrittenNumber {

    private static final Pattern BEFORE_THOUSANDS = Pattern.compile("\\B(?=(\\d{3})+$)");

    private WrittenNumber() {}

    /** @param number not negative */
    public static LocalizedText of(long number) {
        return LocalizedText.of(language ->
                BEFORE_THOUSANDS.matcher(String.valueOf(number)).replaceAll(language == Language.FR ? "\u202F" : "."));
    }
}
