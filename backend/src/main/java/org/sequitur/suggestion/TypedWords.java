package org.sequitur.suggestion;

import java.util.Set;
import org.sequitur.search.SearchWords;

/** The words that a reader typed, the last one perhaps incompletely. */
record TypedWords(Set<String> words) {

    private static final int MIN_CHARACTERS = 2;

    static TypedWords of(String typed) {
        return new TypedWords(SearchWords.of(typed));
    }

    /** Whether they are too short to suggest anything. */
    boolean areTooShort() {
        return words.stream().mapToInt(String::length).sum() < MIN_CHARACTERS;
    }

    /** Whether each begins a word of these texts. */
    boolean begin(String... texts) {
        var found = SearchWords.of(String.join(" ", texts));
        return words.stream().allMatch(word -> found.stream().anyMatch(one -> one.startsWith(word)));
    }
}
