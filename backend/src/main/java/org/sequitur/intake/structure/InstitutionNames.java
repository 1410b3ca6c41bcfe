package org.sequitur.intake.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sequitur.intake.structure.BodyNames.Mention;
import org.sequitur.platform.language.Language;

/**
 * Finds what is written like the name of an institution: words with a capital within a sentence, abbreviations and internet
 * names. The words of {@code properNoun} in {@code intake/cues.properties} are names of something else.
 */
final class InstitutionNames {

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{N}]+(?:[-.]\\p{Lu}[\\p{L}\\p{N}]*){0,4}";
    private static final String INTERNET_NAME = "\\p{Ll}[\\p{L}\\p{N}-]*\\.brussels(?![\\p{L}\\p{N}])";
    private static final String NAME_IN_FRENCH = name(
            "(?:de la|du|des|de|pour la|pour le|pour les)\\s|(?:de l|pour l|d)['’]",
            "(?:[\\s\\u00a0\\u202f]\\p{Ll}{3,}){1,2}");
    private static final String NAME_IN_DUTCH = name("(?:van de|van het|van|voor de|voor het|voor)\\s", "(?!)");
    private static final Map<Language, Pattern> NAMES =
            Map.of(Language.FR, Pattern.compile(NAME_IN_FRENCH), Language.NL, Pattern.compile(NAME_IN_DUTCH));

    private static final Pattern QUOTED = Pattern.compile("[«“„\"][^»”\"]*[»”\"]");
    /** At the start of a sentence, any word has a capital. */
    private static final Pattern START = Pattern.compile("(?:^|[.:!?]\\s)$");

    private static final Pattern CAPITALIZED = Pattern.compile("(?<![\\p{L}\\p{N}.-])" + WORD);
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{L}*(?:\\p{Lu}\\p{L}*){2,}");
    private static final Pattern ROMAN_NUMBER = Pattern.compile("[IVX]+");

    private InstitutionNames() {}

    /**
     * @param joint joins parts of a name: {@code Société du Logement}
     * @param adjectives between the first word and what it is joined to: {@code Service public régional de Bruxelles}
     */
    private static String name(String joint, String adjectives) {
        var next = "(?:[\\s\\u00a0\\u202f](?:" + joint + ")?" + WORD + ")";
        // A compound such as "OCMW-personeel" is no name.
        return "(?<![\\p{L}\\p{N}.-])(?:%s|%s(?![\\p{L}\\p{N}]|-\\p{L})(?:%s%s)?%s{0,8})"
                .formatted(INTERNET_NAME, WORD, adjectives, next, next);
    }

    /** @return the names in their order, each without a {@code bodyId} */
    static List<Mention> in(String text, Language language) {
        var unquoted = QUOTED.matcher(text)
                .replaceAll(quoted -> " ".repeat(quoted.group().length()));
        var found = new ArrayList<Mention>();
        var names = NAMES.get(language).matcher(unquoted);
        while (names.find()) {
            var start = start(names, unquoted);
            if (start < names.end() && isInstitution(names.group().substring(start - names.start()), language)) {
                found.add(new Mention(
                        null,
                        start,
                        names.end(),
                        text.substring(start, names.end()).replace('\u00a0', ' ')));
            }
        }
        return List.copyOf(found);
    }

    /** Without the first word of a sentence, unless it is an abbreviation. */
    private static int start(Matcher name, String text) {
        var isFirst = START.matcher(text.substring(0, name.start())).find();
        return CAPITALIZED
                .matcher(name.group())
                .results()
                .filter(word -> !isFirst
                        || word.start() > 0
                        || ABBREVIATION.matcher(word.group()).matches())
                .map(word -> name.start() + word.start())
                .findFirst()
                .orElse(Character.isLowerCase(name.group().charAt(0)) ? name.start() : name.end());
    }

    private static boolean isInstitution(String name, Language language) {
        return Character.isLowerCase(name.charAt(0))
                || CAPITALIZED
                        .matcher(name)
                        .results()
                        .map(word -> word.group())
                        .anyMatch(word -> !Cues.isWord("properNoun", language, word)
                                && !ROMAN_NUMBER.matcher(word).matches());
    }
}
