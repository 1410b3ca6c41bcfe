package org.sequitur.search;

import java.util.stream.Stream;

/** Dutch words that are written as one, such as {@code ziekenhuis}. */
final class DutchCompounds {

    /** Least number of characters of the stem of a part: shorter ones occur in other words by chance. */
    private static final int MIN_PART_LENGTH = 4;

    /** Any Dutch word. */
    private static final String FIRST_PART = "straat";

    private DutchCompounds() {}

    /** Whether compounds may have a part with this stem. */
    static boolean havePart(String stem) {
        return stem.length() >= MIN_PART_LENGTH;
    }

    /**
     * The stem that a word has as the last part of a compound. The stemmer keeps the beginning of each word, and so removes
     * less of a short word: {@code huis}, but {@code ziekenhui}.
     */
    static Stream<String> lastPart(String word) {
        return TextAnalyzers.terms(TextAnalyzers.DUTCH, FIRST_PART + word).stream()
                .filter(stem -> stem.startsWith(FIRST_PART))
                .map(stem -> stem.substring(FIRST_PART.length()));
    }
}
