package org.sequitur.search;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Splits a text into search words, normalized: no case, accents or ligatures. */
public final class SearchWords {

    static final int MAX_LENGTH = 64;

    /**
     * Minimum length of a part, in characters. Shorter words match whole words only, as they would match nearly
     * everything as parts.
     */
    static final int MIN_PART_LENGTH = 3;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchWords() {}

    /** In order of occurrence, without duplicates. */
    public static Set<String> of(String text) {
        return BETWEEN_WORDS
                .splitAsStream(fold(text))
                .filter(word -> !word.isEmpty())
                .map(word -> word.length() > MAX_LENGTH ? word.substring(0, MAX_LENGTH) : word)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether a search word is found as a whole only, not as a part of other words. */
    static boolean isWholeOnly(String word) {
        return word.length() < MIN_PART_LENGTH;
    }

    private static String fold(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss");
    }
}
