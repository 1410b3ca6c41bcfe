package org.sequitur.resolution;

import java.util.HashSet;
import java.util.Set;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.search.SearchWords;

/** Compares the names of parliaments, which one document prints in capitals and another one with an article. */
final class ParliamentNames {

    private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l", "de", "het");

    private ParliamentNames() {}

    /** Whether the names are the same in one language, or one of them is unknown (null). */
    static boolean mayBeSame(LocalizedText name, LocalizedText other) {
        return name == null
                || other == null
                || words(name.fr()).equals(words(other.fr()))
                || words(name.nl()).equals(words(other.nl()));
    }

    private static Set<String> words(String name) {
        var words = new HashSet<>(SearchWords.of(name));
        words.removeAll(ARTICLES);
        return words;
    }
}
