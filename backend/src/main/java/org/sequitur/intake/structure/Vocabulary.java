package org.sequitur.intake.structure;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The words, numbers and names of texts, in forms that can be compared between French and Dutch. */
final class Vocabulary {

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    /** Four digits and more have no separator: {@code 1 juni 2027 250 vrijwilligers} names 2027 and 250. */
    private static final Pattern NUMBER =
            Pattern.compile("(?:\\d{1,3}(?:[.\\u00a0\\u202f ]\\d{3}(?!\\d))+|\\d+)(?:,\\d+)?");
    /** Abbreviations, words with digits, internet names: written alike in both languages, mostly. */
    private static final Pattern NAME = Pattern.compile(
            "[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]{2,})+|(?<![\\p{L}\\d])\\p{L}*(?:\\p{Lu}\\p{L}*){2,}(?![\\p{L}])");

    private static final int ROOT = 5;

    /** Dutch roots by French root. */
    private static final TreeMap<String, List<String>> TRANSLATIONS = new TreeMap<>();

    static {
        var entries = Cues.load("/intake/translations.properties");
        entries.stringPropertyNames()
                .forEach(root -> TRANSLATIONS.put(root, Cues.alternatives(entries.getProperty(root))));
    }

    private Vocabulary() {}

    /** Lower case without accents. */
    static String folded(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace("œ", "oe");
    }

    /** The words of a text, folded, in order, without duplicates. */
    static Set<String> words(String text) {
        var words = new LinkedHashSet<String>();
        var matcher = WORD.matcher(folded(text));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** Numbers without separators of thousands: {@code 2 000} and {@code 2.000} are 2000. */
    static Set<String> numbers(String text) {
        var numbers = new HashSet<String>();
        var matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            numbers.add(matcher.group().replaceAll("[^\\d,]", ""));
        }
        return numbers;
    }

    static Set<String> names(String text) {
        var names = new HashSet<String>();
        var matcher = NAME.matcher(text);
        while (matcher.find()) {
            names.add(folded(matcher.group()));
        }
        return names;
    }

    /**
     * The Dutch roots that a French word may have: its translations, and its own root in Dutch spelling. The longest
     * entry that starts the word counts.
     */
    static List<String> dutchRoots(String french) {
        var roots = new ArrayList<String>();
        for (var length = french.length(); length >= 2; length--) {
            var entry = TRANSLATIONS.get(french.substring(0, length));
            if (entry != null && (length >= 4 || french.length() <= length + 1)) {
                roots.addAll(entry);
                break;
            }
        }
        if (french.length() >= ROOT) {
            var root = french.substring(0, ROOT);
            roots.add(root);
            roots.add(root.replace("qu", "k").replace('c', 'k').replace("ph", "f"));
            roots.add(root.replace('y', 'i').replace("ph", "f"));
        }
        return roots;
    }
}
