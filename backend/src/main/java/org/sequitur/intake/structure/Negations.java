package org.sequitur.intake.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sequitur.platform.language.Language;

/** Finds what is asked in one language and asked not to be done in the other. */
final class Negations {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** The negated infinitive of the requested action, or of its purpose; other negations are often expressed in other words. */
    private static final Pattern FRENCH_INFINITIVE = Pattern.compile(
            "(?:^(?:(?:de|\u00E0)\\s+)?|(?<!\\p{L})(?:afin\\sde|pour)\\s)ne\\s+(?:pas|plus|jamais)\\s+\\p{L}+", FLAGS);

    private static final Pattern DUTCH_INFINITIVE =
            Pattern.compile("(?<!\\p{L})(?:niet|geen|nooit)(?:\\s\\p{L}+){0,3}\\ste\\s\\p{L}+(?=\\s?[.;]?$)", FLAGS);

    /** The words of a clause up to its negation. */
    private static final String WORDS = "[^,;:]{0,80}?(?<!\\p{L})";

    /** The verb of the clause, and neither that of {@code ceux qui ne paient pas} nor {@code ne disposant pas}. */
    private static final String NEGATED_IN_FRENCH =
            "(?<!qui\\s)(?:ne\\s|n['’])(?!\\p{L}+ant\\s)[\\p{L}'’ -]{1,30}?\\s(?:pas|plus|jamais|aucune?)(?!\\p{L})";

    /** A negated purpose: {@code pour que les gares ne ferment pas}. */
    private static final Pattern FRENCH_PURPOSE =
            Pattern.compile("(?<!\\p{L})(?:pour|afin)\\s(?:que\\s|qu['’])" + WORDS + NEGATED_IN_FRENCH, FLAGS);

    private static final Pattern DUTCH_PURPOSE =
            Pattern.compile("(?<!\\p{L})(?:op|zo)dat\\s" + WORDS + "(?:niet|geen|nooit)(?!\\p{L})", FLAGS);

    private static final String PREVENT = "(?<!\\p{L})(?:%s)(?!\\p{L})";
    private static final String PREVENT_IN_FRENCH = PREVENT.formatted(alternatives(Language.FR));
    private static final String PREVENT_IN_DUTCH = PREVENT.formatted(alternatives(Language.NL));

    /** A negated event that is to be prevented, {@code éviter que des trains ne soient pas annoncés}; or one that is not to be prevented. */
    private static final List<Pattern> FRENCH_TWICE = List.of(
            Pattern.compile(PREVENT_IN_FRENCH + "\\s(?:que\\s|qu['’])" + WORDS + NEGATED_IN_FRENCH, FLAGS),
            Pattern.compile(PREVENT_IN_FRENCH + "\\sde\\sne\\s(?:pas|plus|jamais)(?!\\p{L})", FLAGS),
            Pattern.compile("(?<!\\p{L})ne\\s(?:pas|plus|jamais)\\s" + PREVENT_IN_FRENCH, FLAGS));

    private static final List<Pattern> DUTCH_TWICE = List.of(
            Pattern.compile(PREVENT_IN_DUTCH + ",?\\sdat\\s" + WORDS + "(?:niet|geen|nooit)(?!\\p{L})", FLAGS),
            Pattern.compile("(?<!\\p{L})(?:niet|geen|nooit)\\s(?:\\p{L}+\\s){0,2}" + PREVENT_IN_DUTCH, FLAGS));

    /** In French, {@code ne} is a part of a negation, or of none: {@code éviter que X ne ferme}. */
    private static final Pattern NE = Pattern.compile("(?<!\\p{L})(?:ne\\s|n['’])", FLAGS);

    private Negations() {}

    /** The negated words, if the other text has no word that negates, or negates once what this one negates twice. */
    static Optional<String> inOneLanguage(String fr, String nl) {
        var french = negated(fr, List.of(FRENCH_INFINITIVE, FRENCH_PURPOSE))
                .filter(_ -> Cues.find("negation", Language.NL, nl).isEmpty())
                .or(() -> negated(fr, FRENCH_TWICE).filter(_ -> count(nl, Language.NL) < 2));
        return french.or(() -> negated(nl, List.of(DUTCH_INFINITIVE, DUTCH_PURPOSE))
                .filter(_ -> Cues.find("negation", Language.FR, fr).isEmpty())
                .or(() -> negated(nl, DUTCH_TWICE).filter(_ -> count(fr, Language.FR) < 2)));
    }

    private static Optional<String> negated(String text, List<Pattern> patterns) {
        return patterns.stream()
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(MatchResult::group)
                .findFirst();
    }

    private static String alternatives(Language language) {
        return String.join("|", Cues.words("prevent", language));
    }

    private static long count(String text, Language language) {
        var counted = language == Language.FR ? NE.matcher(text).replaceAll("") : text;
        return Cues.count("negation", language, counted);
    }
}
