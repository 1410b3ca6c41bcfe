package org.sequitur.intake.structure;

import java.util.Optional;
import java.util.regex.Pattern;
import org.sequitur.platform.language.Language;

/** Finds what is asked in one language and asked not to be done in the other. */
final class Negations {

    /** The negated infinitive that says what is asked; other negations are often expressed in other words. */
    private static final Pattern FRENCH_INFINITIVE =
            Pattern.compile("^(?:(?:de|\u00E0)\\s+)?ne\\s+(?:pas|plus|jamais)\\s+\\p{L}+", Pattern.CASE_INSENSITIVE);

    private static final Pattern DUTCH_INFINITIVE = Pattern.compile(
            "(?<!\\p{L})(?:niet|geen|nooit)(?:\\s\\p{L}+){0,3}\\ste\\s\\p{L}+(?=\\s?[.;]?$)", Pattern.CASE_INSENSITIVE);

    private Negations() {}

    /** The negated words, if the other text has no word that negates. */
    static Optional<String> inOneLanguage(String fr, String nl) {
        var french = FRENCH_INFINITIVE.matcher(fr);
        if (french.find() && Cues.find("negation", Language.NL, nl).isEmpty()) {
            return Optional.of(french.group());
        }
        var dutch = DUTCH_INFINITIVE.matcher(nl);
        return dutch.find() && Cues.find("negation", Language.FR, fr).isEmpty()
                ? Optional.of(dutch.group())
                : Optional.empty();
    }
}
