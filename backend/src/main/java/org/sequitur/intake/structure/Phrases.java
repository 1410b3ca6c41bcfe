package org.sequitur.intake.structure;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sequitur.platform.language.Language;

/** Shortens wording to whole phrases: the cut is before a word that begins another phrase, or before a punctuation mark. */
final class Phrases {

    /** Least length of a shortened phrase, as a share of the allowed length. */
    private static final double MIN_SHARE = 0.45;

    private static final Pattern PLACE = Pattern.compile("\\s+(?=\\S)|(?<=\\S)(?=,\\s)");
    private static final Pattern ELISION = Pattern.compile("^(?:[dlnsjmtc]|qu)['’]", Pattern.CASE_INSENSITIVE);
    private static final Pattern LAST_WORD = Pattern.compile("\\S+$");
    /** A number that is no year. */
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(?!(?:19|20)\\d\\d$)\\d+$");
    /** {@code charger X, en coordination avec Y | qui ..., de faire}: what is asked would be lost. */
    private static final Pattern TASK_AFTER_INSERTION =
            Pattern.compile(", (?:de |d['’]|à )\\p{L}+(?:er|ir|re)(?!\\p{L})");

    private static final Pattern INFINITIVE = Pattern.compile("^à \\p{L}+(?:er|ir|re)(?!\\p{L})");
    /** Says what a French verb is about; without one, the verb's object follows. */
    private static final Pattern DETERMINER = Pattern.compile(
            "(?<!\\p{L})(?:le|la|les|un|une|des|du|au|aux|ce|cet|cette|ces|son|sa|ses|leur|leurs|chaque|tout|toute|tous|toutes|\\d+|[dl]['’])(?!\\p{L})|(?<!\\p{L})[dl]['’]",
            Pattern.CASE_INSENSITIVE);
    /** The ending of a Dutch adjective that precedes its noun. */
    private static final Pattern DUTCH_ADJECTIVE =
            Pattern.compile(".{2,}(?:ische|lijke|ige|ieve|ende|bare|zame|\u00EBle|ele|aire|eerde|aalde|elde)");

    /** Governs what follows: {@code en concertation | avec}, {@code de manière durable | et}, {@code servant | à}, {@code in overleg | met}. */
    private static final Pattern FRENCH_GOVERNOR = Pattern.compile(
            "(?<!\\p{L})(?:(?:en|par|de mani\u00E8re|de fa\u00E7on) \\p{L}+|face|suite|(?!enf|\u00E9tudi|habit)\\p{L}{3,}(?<!repr[e\u00E9]sent|migr|assist)ant)$");

    private static final Pattern DUTCH_GOVERNOR =
            Pattern.compile("(?<!\\p{L})(?:(?:in|met|op|ter|ten|uit) \\p{L}+|met\\shet\\soog)$");

    /** What is said of the words before a comma, and not yet complete: {@code , réservée | aux}, {@code , accessible jour | et nuit}. */
    private static final Pattern BEGINNING_AFTER_COMMA = Pattern.compile(",\\s\\S+(?:\\s\\S+)?$");

    /** In French, words without a determiner that a conjunction joins are one phrase: {@code jour | et nuit}. */
    private static final Pattern JOINED = Pattern.compile(
            "^(?:et|ou)\\s(?!(?:d|l|qu|s|n)['’])(?!\\p{L}+(?:er|ir|re)(?!\\p{L}))(\\p{L}+).*", Pattern.DOTALL);

    /** {@code onderzoeken of de overwegen | ... kunnen verdwijnen}: the verb of the clause would be lost. */
    private static final Pattern WHETHER = Pattern.compile(
            "(?<!\\p{L})(?:te\\s\\p{L}+en|onderzoeken|nagaan|bekijken|bepalen|controleren|evalueren|analyseren|beoordelen|vragen|verifi\u00EBren),?\\sof(?!\\p{L})");

    /** Opening signs, of which Dutch has two, and the closing sign. */
    private static final Map<String, Character> PAIRS = Map.of("(", ')', "[", ']', "«", '»', "“„", '”');

    private Phrases() {}

    /** The longest beginning of the text that is at most so long and ends with a phrase; empty without one. */
    static Optional<String> shortened(String text, Language language, int maxLength) {
        return PLACE.matcher(text)
                .results()
                .map(place -> place.start())
                .filter(end -> text.charAt(end - 1) != ',' && end <= maxLength && end >= maxLength * MIN_SHARE)
                .filter(end -> endsPhrase(text, end, language))
                .reduce((shorter, longer) -> longer)
                .map(end -> text.substring(0, end));
    }

    private static boolean endsPhrase(String text, int end, Language language) {
        var phrase = text.substring(0, end);
        var next = text.substring(end).strip();
        return (next.startsWith(",") || next.startsWith("(") || next.startsWith("–") || begins(next, language))
                && Cues.find("subordinate", language, phrase).isEmpty()
                && !BEGINNING_AFTER_COMMA.matcher(phrase).find()
                && !(language == Language.FR
                        ? joinsWords(next)
                        : WHETHER.matcher(phrase).find())
                && (language == Language.NL || DETERMINER.matcher(phrase).find())
                && !NUMBER.matcher(phrase).find()
                && !(phrase.contains(",") && TASK_AFTER_INSERTION.matcher(next).find())
                && !(language == Language.FR ? FRENCH_GOVERNOR : DUTCH_GOVERNOR)
                        .matcher(phrase)
                        .find()
                && isComplete(phrase, language);
    }

    private static boolean joinsWords(String next) {
        var joined = JOINED.matcher(next);
        return joined.matches() && !Cues.isWord("function", Language.FR, joined.group(1));
    }

    private static boolean begins(String next, Language language) {
        return Cues.startsWith("boundary", language, next)
                && !Cues.startsWith("within", language, next)
                && !(language == Language.FR && INFINITIVE.matcher(next).find());
    }

    /** Whether nothing is announced at the end that would have to follow, and nothing is left open. */
    static boolean isComplete(String phrase, Language language) {
        var last = LAST_WORD.matcher(phrase);
        if (!last.find()) {
            return false;
        }
        var word = ELISION.matcher(last.group()).replaceFirst("");
        return !Cues.isWord("function", language, word)
                && !Cues.isWord("unfinished", language, word)
                && !word.endsWith("-")
                && !(language == Language.NL && DUTCH_ADJECTIVE.matcher(word).matches())
                && PAIRS.entrySet().stream()
                        .allMatch(pair -> count(phrase, pair.getKey())
                                == count(phrase, pair.getValue().toString()))
                && count(phrase, "\"") % 2 == 0;
    }

    private static long count(String text, String signs) {
        return text.chars().filter(sign -> signs.indexOf(sign) >= 0).count();
    }
}
