package org.sequitur.intake.structure;

import java.util.Map;
import java.util.regex.Pattern;
import org.sequitur.platform.language.Language;

/** Where the printed name of an organisation ends, and whether words are such a name at all. */
final class NameEnds {

    /**
     * Begins the object of what is asked, {@code confier à X | le contrôle}, unless a preposition governs it, as in names:
     * {@code Agence pour l'emploi}.
     */
    private static final Map<Language, Pattern> DETERMINER = Map.of(
            Language.FR,
            Pattern.compile(
                    "(?<!(?:^|[\\s'’])(?:de|pour|sur|contre|à|dans|sous|avec|et|ou|par|en|entre|chez|vers))"
                            + "\\s(?:(?:le|la|les|un|une|son|sa|ses|leurs?|ce|cet|cette|ces|chaque|tout|toute|tous|toutes)\\s|l['’])"),
            Language.NL,
            Pattern.compile("(?<!(?:^|\\s)(?:van|voor|op|in|aan|met|en|of|tegen|tussen|bij|naar|over|tot|uit|door|per))"
                    + "\\s(?:een|het|de|zijn|haar|hun|deze|die|elke?|alle)\\s"));

    /** The second part of the field of such an organisation: {@code SPF Mobilité | et Transports}. */
    private static final Pattern SECOND_FIELD = Pattern.compile("^\\s(?:et|en)\\s\\p{Lu}\\p{Ll}+(?![\\p{L}\\p{N}.-])");

    /** Begins the object after a name without an article: {@code Vivalis | de l'évaluation}, but not {@code Médecins du Monde}. */
    private static final Pattern OBJECT_OF = Pattern.compile(
            "(?<=\\S)\\s(?:du|de(?:\\s(?:la|l['’]))?|des|d['’])(?:\\s|(?<=['’]))(?!la\\s|l['’])(?=\\p{Ll})");

    private NameEnds() {}

    /** The end of a French name that is printed without an article before its object; the length of the text without one. */
    static int beforeObjectOfName(String text) {
        var object = OBJECT_OF.matcher(text);
        return Character.isUpperCase(text.isEmpty() ? ' ' : text.charAt(0)) && object.find()
                ? object.start()
                : text.length();
    }

    /** The end of the name at the start of a text before its determiner; the length of the text without one. */
    static int beforeDeterminer(String text, Language language) {
        var determiner = DETERMINER.get(language).matcher(text);
        return determiner.find() ? determiner.start() : text.length();
    }

    /** The end of a French proper name before a determiner, unless a clause says more of it; the length of the text otherwise. */
    static int beforeObject(String text, Language language) {
        var end = beforeDeterminer(text, language);
        return language == Language.FR
                        && !text.isEmpty()
                        && Character.isUpperCase(text.charAt(0))
                        && Cues.find("subordinate", language, text.substring(0, end))
                                .isEmpty()
                ? end
                : text.length();
    }

    /** The place of {@code et} that begins another body; the length of the text without one. */
    static int beforeConjunction(String text, Language language) {
        var and = conjunction(text, 0, language);
        if (and < text.length() && Cues.startsWith("fieldOf", language, text)) {
            var field = SECOND_FIELD.matcher(text.substring(Math.max(0, and - 1)));
            return field.find() ? conjunction(text, and - 1 + field.end(), language) : and;
        }
        return and;
    }

    private static int conjunction(String text, int from, Language language) {
        return Cues.find("and", language, text.substring(from))
                .map(found -> from + found[0])
                .orElse(text.length());
    }

    /** Whether words name an organisation, or may do so as a single word: {@code plateforme}; {@code l'appui du Fonds} is an object. */
    static boolean mayBeName(String words, Language language) {
        return !words.isEmpty() && (words.indexOf(' ') < 0 || isName(words, language));
    }

    /** Whether words are written like a name: with a capital, as an internet name, or as {@code communes}. */
    static boolean isName(String words, Language language) {
        return !words.isEmpty()
                && (Character.isUpperCase(words.charAt(0))
                        || AddressedBody.DOMAIN_NAME.matcher(words).find()
                        || Cues.startsWith("institution", language, words));
    }
}
