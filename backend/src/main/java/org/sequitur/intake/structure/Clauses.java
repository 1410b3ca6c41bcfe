package org.sequitur.intake.structure;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sequitur.platform.language.Language;

/** Tells {@code obtenir | que X publie}, which says what X is to do, from {@code les données | que X publie}. */
final class Clauses {

    private static final Pattern FRENCH_INFINITIVE =
            Pattern.compile("(?:^|(?<before>\\p{L}+['’]?)\\s?)(?<!\\p{L})\\p{Ll}+(?:er|ir|re)$");

    private static final Pattern DUTCH_INFINITIVE = Pattern.compile("(?<!\\p{L})te\\s\\p{Ll}+n$");

    private static final Map<Language, Pattern> PREVENTED = Map.of(
            Language.FR, Pattern.compile("^\\s*(?:que(?!\\p{L})|qu['’])(?<clause>[^,;:]*)$"),
            Language.NL, Pattern.compile("^\\s*dat(?!\\p{L})(?<clause>[^,;:]*)$"));

    private static final Pattern END_OF_CLAUSE = Pattern.compile("[;:]");

    private Clauses() {}

    /** Whether {@code que} or {@code dat} after these words begins what a body is to do. */
    static boolean followsAfter(String before, Language language) {
        var words = before.strip();
        return words.isEmpty()
                || words.endsWith(",")
                || Cues.atEnd("clause", language, words) >= 0
                || (language == Language.FR
                        ? endsInFrenchInfinitive(words)
                        : DUTCH_INFINITIVE.matcher(words).find());
    }

    /**
     * Whether a place in a text is within what is to be prevented, {@code éviter que | X ne ferme}, and not in another task after it:
     * {@code éviter que des trains soient supprimés et obtenir que | X rénove}. A negated event that is to be prevented is asked for:
     * {@code éviter que | X ne rénove pas}.
     */
    static boolean isPrevented(String text, int place, Language language) {
        var before = text.substring(0, place);
        return Cues.find("prevent", language, before)
                .map(verb -> PREVENTED.get(language).matcher(before.substring(verb[1])))
                .filter(Matcher::find)
                .filter(found -> Cues.find("anotherTask", language, found.group("clause"))
                        .isEmpty())
                .filter(found -> !isNegated(text, place, found.group("clause"), language))
                .isPresent();
    }

    private static boolean isNegated(String text, int place, String clauseBefore, Language language) {
        var after = END_OF_CLAUSE.split(text.substring(place), 2)[0];
        return Cues.find("negated", language, clauseBefore + after).isPresent();
    }

    /** A noun may end as an infinitive does: {@code le dossier}. */
    private static boolean endsInFrenchInfinitive(String words) {
        var infinitive = FRENCH_INFINITIVE.matcher(words);
        return infinitive.find()
                && (infinitive.group("before") == null
                        || !Cues.isWord("beforeNoun", Language.FR, infinitive.group("before")));
    }
}
