package org.sequitur.intake.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sequitur.platform.language.Language;

/** Numbers from 2 to 99 that a text spells out. One is left out: it is an article too. */
final class NumberWords {

    private static final List<String> FRENCH_UNITS = List.of(
            "",
            "un",
            "deux",
            "trois",
            "quatre",
            "cinq",
            "six",
            "sept",
            "huit",
            "neuf",
            "dix",
            "onze",
            "douze",
            "treize",
            "quatorze",
            "quinze",
            "seize",
            "dix-sept",
            "dix-huit",
            "dix-neuf");
    private static final List<String> FRENCH_TENS = List.of(
            "", "", "vingt", "trente", "quarante", "cinquante", "soixante", "septante", "quatre-vingt", "nonante");
    private static final List<String> DUTCH_UNITS = List.of(
            "",
            "een",
            "twee",
            "drie",
            "vier",
            "vijf",
            "zes",
            "zeven",
            "acht",
            "negen",
            "tien",
            "elf",
            "twaalf",
            "dertien",
            "veertien",
            "vijftien",
            "zestien",
            "zeventien",
            "achttien",
            "negentien");
    private static final List<String> DUTCH_TENS =
            List.of("", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig");

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
    private static final Pattern AND_ONE = Pattern.compile(
            "(?<=vingt|trente|quarante|cinquante|soixante|septante|nonante)\\s+et\\s+(?=(?:un|une|onze)(?!\\p{L}))",
            Pattern.CASE_INSENSITIVE);
    /** A factor of a larger number, which is not compared: {@code deux cents}, {@code trois millions}. */
    private static final Pattern FACTOR = Pattern.compile(
            "\\p{L}+(?:-\\p{L}+)*[\\s\\u00a0\\u202f-]+(?:cents?|mille|millions?|milliards?|honderd|duizend|miljoen|miljard)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    private static final Map<Language, Map<String, Integer>> VALUES =
            Map.of(Language.FR, french(), Language.NL, dutch());

    private NumberWords() {}

    /** The word of each spelled number, by the number as digits. */
    static Map<String, String> in(String text, Language language) {
        var words = new TreeMap<String, String>();
        var plain = AND_ONE.matcher(FACTOR.matcher(text).replaceAll("")).replaceAll("-et-");
        var matcher = WORD.matcher(plain);
        while (matcher.find()) {
            var value = VALUES.get(language).get(matcher.group().toLowerCase(Locale.ROOT));
            if (value != null) {
                words.put(String.valueOf(value), matcher.group());
            }
        }
        return words;
    }

    /** The text with digits instead of the numbers that it spells out. */
    static String asDigits(String text, Language language) {
        return WORD.matcher(text).replaceAll(found -> {
            var value = VALUES.get(language).get(found.group().toLowerCase(Locale.ROOT));
            return Matcher.quoteReplacement(value == null ? found.group() : String.valueOf(value));
        });
    }

    /** How words begin that are made of a number: {@code driejaarlijks}, {@code trentaine}. */
    static String stem(int value, Language language) {
        if (language == Language.NL) {
            return dutch(value);
        }
        var word = VALUES.get(Language.FR).entrySet().stream()
                .filter(entry -> entry.getValue() == value)
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElseThrow();
        return (word.endsWith("e") ? word.substring(0, word.length() - 1) : word) + "aine";
    }

    private static String dutch(int value) {
        return value < 20
                ? DUTCH_UNITS.get(value)
                : DUTCH_UNITS.get(value % 10) + (value % 10 == 0 ? "" : "en") + DUTCH_TENS.get(value / 10);
    }

    private static Map<String, Integer> french() {
        var values = new HashMap<String, Integer>();
        for (var value = 2; value < 100; value++) {
            for (var base = 20; base <= 90; base += 10) {
                var rest = value - base;
                var tens = FRENCH_TENS.get(base / 10);
                // "soixante-dix" and "septante", "quatre-vingt-dix" and "nonante".
                if (rest > 0 && rest < (base == 60 || base == 80 ? 20 : 10)) {
                    values.put(tens + "-" + FRENCH_UNITS.get(rest), value);
                    values.put(tens + "-et-" + FRENCH_UNITS.get(rest), value);
                } else if (rest == 0) {
                    values.put(tens, value);
                }
            }
            if (value < 20) {
                values.put(FRENCH_UNITS.get(value), value);
            }
        }
        values.put("quatre-vingts", 80);
        for (var base = 20; base < 80; base += 10) {
            values.put(FRENCH_TENS.get(base / 10) + "-et-une", base + 1);
        }
        return Map.copyOf(values);
    }

    private static Map<String, Integer> dutch() {
        var values = new HashMap<String, Integer>();
        for (var value = 2; value < 100; value++) {
            values.put(dutch(value), value);
            values.put(dutch(value).replace("eeen", "ee\u00EBn").replace("ieen", "ie\u00EBn"), value);
        }
        return Map.copyOf(values);
    }
}
