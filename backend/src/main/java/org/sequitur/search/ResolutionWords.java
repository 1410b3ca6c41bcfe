package org.sequitur.search;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.platform.language.Language;

/**
 * Tells which words distinguish resolutions: stop words, labels, months and single numbers occur in the title or description
 * of most.
 */
final class ResolutionWords {

    private static final Set<String> COMMON = Stream.concat(
                    Arrays.stream(Language.values()).map(SearchMessages.MESSAGES.labels()::in),
                    Arrays.stream(Month.values())
                            .flatMap(month -> Arrays.stream(Language.values())
                                    .map(language -> month.getDisplayName(
                                            TextStyle.FULL, Locale.forLanguageTag(language.tag())))))
            .flatMap(words -> stems(words).stream())
            .collect(Collectors.toSet());

    private static final Pattern NUMBER = Pattern.compile("\\d+(er)?");

    /** A day, or the years of a legislature. */
    private static final Pattern WHOLE = Pattern.compile("\\b(\\d{1,2}(er)? [a-z]+|\\d{4}) \\d{4}\\b");

    private ResolutionWords() {}

    /** Whether what was typed has a word by which resolutions differ, a whole day or the years of a legislature. */
    static boolean distinguish(String typed) {
        var words = TextAnalyzers.terms(TextAnalyzers.WORDS, typed);
        return WHOLE.matcher(String.join(" ", words)).find() || words.stream().anyMatch(ResolutionWords::distinguishes);
    }

    private static boolean distinguishes(String word) {
        return !NUMBER.matcher(word).matches()
                && !TextAnalyzers.terms(TextAnalyzers.FRENCH, word).isEmpty()
                && !TextAnalyzers.terms(TextAnalyzers.DUTCH, word).isEmpty()
                && Collections.disjoint(COMMON, stems(word));
    }

    private static List<String> stems(String words) {
        return Stream.of(TextAnalyzers.FRENCH, TextAnalyzers.DUTCH, TextAnalyzers.WORDS)
                .flatMap(analyzer -> TextAnalyzers.terms(analyzer, words).stream())
                .toList();
    }
}
