package org.sequitur.intake.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sequitur.platform.language.Language;

/** Finds parts and multiples, and ranges of numbers, that two texts state differently: {@code de moitié} and {@code met een derde}. */
final class Proportions {

    private static final List<String> CUES = List.of(
            "half",
            "twoThirds",
            "third",
            "threeQuarters",
            "quarter",
            "fifth",
            "tenth",
            "double",
            "triple",
            "quadruple");

    /** Half is 50 %, a quarter 25 %. */
    private static final Pattern PER_CENT = Pattern.compile("\\d\\s?%|/\\d");

    private static final String NUMBER = "(\\d+(?:[.\\s\\u00a0\\u202f]\\d{3})*(?:,\\d+)?)";

    private static final Map<Language, Pattern> RANGE = Map.of(
            Language.FR, range("(?:de|entre)\\s|d['’]", "à|et"),
            Language.NL, range("(?:van|tussen)\\s", "naar|tot|op|en"));

    private Proportions() {}

    private static Pattern range(String from, String to) {
        return Pattern.compile("(?<!\\p{L})(?:%s)%s(?:\\s[^\\s\\d,;]+){0,3}?\\s(?:%s)\\s%s(?!\\d)"
                .formatted(from, NUMBER, to, NUMBER));
    }

    /** The differing words as printed, then the numbers of a range that goes the other way. */
    static List<String> different(String fr, String nl) {
        var french = words(fr, Language.FR);
        var dutch = words(nl, Language.NL);
        var frenchOnly = without(french, dutch);
        var dutchOnly = without(dutch, french);
        if (frenchOnly.isEmpty() || dutchOnly.isEmpty()) {
            frenchOnly.values().removeIf(word -> !isMissing(word, Language.FR, dutch, nl));
            dutchOnly.values().removeIf(word -> !isMissing(word, Language.NL, french, fr));
        }
        var found = new ArrayList<>(frenchOnly.values());
        found.addAll(dutchOnly.values());
        var ranges = ranges(nl, Language.NL);
        for (var range : ranges(fr, Language.FR)) {
            if (!ranges.contains(range) && ranges.contains(range.reversed())) {
                found.addAll(range);
            }
        }
        return found;
    }

    private static boolean isMissing(String word, Language language, Map<String, String> others, String other) {
        return others.isEmpty()
                && Cues.isWord("part", language, word)
                && !PER_CENT.matcher(other).find();
    }

    private static Map<String, String> without(Map<String, String> words, Map<String, String> others) {
        var rest = new LinkedHashMap<>(words);
        rest.keySet().removeAll(others.keySet());
        return rest;
    }

    /** The first word of each proportion. */
    private static Map<String, String> words(String text, Language language) {
        var words = new LinkedHashMap<String, String>();
        for (var cue : CUES) {
            Cues.find(cue, language, text).ifPresent(place -> words.put(cue, text.substring(place[0], place[1])));
        }
        return words;
    }

    private static List<List<String>> ranges(String text, Language language) {
        return RANGE.get(language)
                .matcher(NumberWords.asDigits(text, language))
                .results()
                .map(range -> List.of(digits(range.group(1)), digits(range.group(2))))
                .toList();
    }

    private static String digits(String number) {
        return number.replaceAll("[^\\d,]", "");
    }
}
