package org.sequitur.intake.structure;

import java.util.Locale;
import java.util.regex.Pattern;
import org.sequitur.platform.language.Language;

/** The line that says where and when a text was signed: {@code Bruxelles, le 9 octobre 2025}, {@code Brussel, 9 oktober 2025}. */
final class PlaceAndDate {

    private static final Pattern LINE = Pattern.compile("(?:(?:Fait|Donn\\u00e9|Gedaan|Gegeven)\\s(?:\u00e0|te|in)\\s)?"
            + "\\p{Lu}[\\p{L}'\u2019-]+(?:\\s\\p{Lu}[\\p{L}'\u2019-]+)?,?\\s(?:(?:le|op|de|den)\\s)?"
            + "\\d{1,2}(?:er|e)?\\s(?<month>\\p{L}+)\\s\\d{4}[.,]?");

    private PlaceAndDate() {}

    static boolean is(String text, Language language) {
        var line = LINE.matcher(Spaces.ordinary(text));
        return line.matches()
                && Cues.words("months", language).contains(line.group("month").toLowerCase(Locale.ROOT));
    }
}
