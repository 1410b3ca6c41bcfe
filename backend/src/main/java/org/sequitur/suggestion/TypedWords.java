package org.sequitur.suggestion;

import java.util.Set;
import java.util.regex.Pattern;
import org.sequitur.search.Citations;
import org.sequitur.search.SearchWords;

/**
 * The words that a reader typed, the last one perhaps incompletely.
 *
 * @param characters number of letters and digits
 * @param withRequestNumber whether the number of a request is among them, such as {@code 5.2}
 */
record TypedWords(Set<String> words, long characters, boolean withRequestNumber) {

    private static final int MIN_CHARACTERS = 2;
    private static final Pattern REQUEST_NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}])\\d+\\.\\d");

    static TypedWords of(String typed) {
        var reduced = Citations.reduced(typed);
        return new TypedWords(
                SearchWords.of(reduced),
                typed.codePoints().filter(Character::isLetterOrDigit).count(),
                REQUEST_NUMBER.matcher(reduced).find());
    }

    /** Whether they are too short to suggest anything. */
    boolean areTooShort() {
        return characters < MIN_CHARACTERS;
    }

    /** Whether each begins a word of these texts, which are not those of a request. */
    boolean begin(String... texts) {
        var found = SearchWords.of(String.join(" ", texts));
        return !withRequestNumber
                && words.stream().allMatch(word -> found.stream().anyMatch(one -> one.startsWith(word)));
    }
}
