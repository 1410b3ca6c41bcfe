package org.sequitur.intake.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.sequitur.platform.language.Language;

/** Finds numbers and months that only one of two texts has: in digits or in words. */
final class Contradictions {

    /** Two is often said without a number: {@code les deux langues}, {@code beide talen}. */
    private static final int MIN_ALONE = 3;
    /** Words that are other words too: {@code un bâtiment neuf}, {@code in acht nemen}. */
    private static final Set<String> AMBIGUOUS = Set.of("neuf", "acht");
    /** Words that say a number in another way, by the number. */
    private static final Map<String, String> OTHER_FRENCH_WORDS =
            Map.of("3", "trimest", "6", "semest", "4", "quart", "10", "dizaine");

    private static final Map<String, String> OTHER_DUTCH_WORDS =
            Map.of("3", "kwartaal", "6", "semest", "15", "veertien dagen");

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}-])\\p{Ll}+(?!\\p{L})");

    private Contradictions() {}

    /** The differing numbers as digits, then number words and names of months as printed. */
    static List<String> between(String fr, String nl) {
        var french = NumberWords.in(fr, Language.FR);
        var dutch = NumberWords.in(nl, Language.NL);
        var found = new ArrayList<String>();
        for (var number : Similarity.differentNumbers(fr, nl)) {
            if (!french.containsKey(number) && !dutch.containsKey(number)) {
                found.add(number);
            }
        }
        var digits = Vocabulary.numbers(fr);
        digits.addAll(Vocabulary.numbers(nl));
        var frenchOnly = without(french, dutch, digits);
        var dutchOnly = without(dutch, french, digits);
        if (frenchOnly.isEmpty() || dutchOnly.isEmpty()) {
            frenchOnly.entrySet().removeIf(word -> needsNoCounterpart(word, nl, Language.NL));
            dutchOnly.entrySet().removeIf(word -> needsNoCounterpart(word, fr, Language.FR));
        }
        found.addAll(frenchOnly.values());
        found.addAll(dutchOnly.values());
        found.addAll(Proportions.different(fr, nl));
        var months = months(fr, Language.FR);
        var maanden = months(nl, Language.NL);
        found.addAll(without(months, maanden, Set.of()).values());
        found.addAll(without(maanden, months, Set.of()).values());
        return List.copyOf(found);
    }

    private static Map<String, String> without(
            Map<String, String> words, Map<String, String> other, Set<String> digits) {
        var rest = new TreeMap<>(words);
        rest.keySet().removeAll(other.keySet());
        rest.keySet().removeAll(digits);
        return rest;
    }

    /** Whether a number that one text spells out need not be a number in the other. */
    private static boolean needsNoCounterpart(Map.Entry<String, String> word, String other, Language language) {
        var value = Integer.parseInt(word.getKey());
        var text = other.toLowerCase(Locale.ROOT);
        var words = language == Language.FR ? OTHER_FRENCH_WORDS : OTHER_DUTCH_WORDS;
        return value < MIN_ALONE
                || AMBIGUOUS.contains(word.getValue())
                || text.contains(words.getOrDefault(word.getKey(), "\n"))
                || Pattern.compile("(?<!\\p{L})" + NumberWords.stem(value, language))
                        .matcher(text)
                        .find();
    }

    /** The names of months as printed, by the number of the month. */
    private static Map<String, String> months(String text, Language language) {
        var months = new TreeMap<String, String>();
        var names = Cues.words("months", language);
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            var month = names.indexOf(matcher.group());
            if (month >= 0) {
                months.put(String.valueOf(month), matcher.group());
            }
        }
        return months;
    }
}
