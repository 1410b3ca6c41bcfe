package org.sequitur.search;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dutch words that are written as one, such as {@code ziekenhuis}. */
final class DutchCompounds {

    /** Least number of characters of the stem of a part: shorter ones occur in other words by chance. */
    private static final int MIN_PART_LENGTH = 4;

    /** By how many letters the stem of a last part may be shorter: one that is shorter yet is another word. */
    private static final int MAX_LETTERS_LESS = 1;

    /** Least number of characters of a part as it is written: French words end with shorter ones by chance. */
    private static final int MIN_WRITTEN_LENGTH = 6;

    private static final Pattern ENDING = Pattern.compile("(en|e|s)$");

    /** Any Dutch word. */
    private static final String FIRST_PART = "straat";

    private DutchCompounds() {}

    /** Whether compounds may have a part with this stem. */
    static boolean havePart(String stem) {
        return stem.length() >= MIN_PART_LENGTH;
    }

    /**
     * The stem that a word has as the last part of a compound. The stemmer keeps the beginning of each word, and so removes
     * less of a short word: {@code huis}, but {@code ziekenhui}. None if it removes a suffix that makes the word, as what it
     * leaves is another word: {@code won} of {@code woning}.
     *
     * @param ownStem the stem of the word alone
     */
    static Stream<String> lastPart(String word, String ownStem) {
        return TextAnalyzers.terms(TextAnalyzers.DUTCH, FIRST_PART + word).stream()
                .filter(stem -> stem.startsWith(FIRST_PART))
                .map(stem -> stem.substring(FIRST_PART.length()))
                .filter(part -> part.length() >= ownStem.length() - MAX_LETTERS_LESS);
    }

    /** The word without its ending, as compounds with it are written: {@code scholing} of {@code scholingen}. */
    static Stream<String> writtenPart(String word) {
        return Stream.of(withoutEnding(word)).filter(part -> part.length() >= MIN_WRITTEN_LENGTH);
    }

    /** Whether a written word is a part, or ends with it, apart from its ending. */
    static boolean endsWith(String written, String part) {
        return withoutEnding(written).endsWith(part) || written.endsWith(part);
    }

    private static String withoutEnding(String word) {
        return ENDING.matcher(word).replaceFirst("");
    }
}
