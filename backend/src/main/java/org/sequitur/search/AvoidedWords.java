package org.sequitur.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that Parliament avoids: the search finds what they mean, but never proposes them. */
final class AvoidedWords {

    static final String FILE = "/search/avoided.txt";

    /** Least number of characters of a word that is avoided as a part of others too. */
    private static final int MIN_PART_LENGTH = 6;

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    /** The left sides of the rules, each as its words. */
    private static final Set<List<String>> PHRASES = read();

    private AvoidedWords() {}

    /** Whether one of its words is avoided, or several of them in a row. */
    static boolean areIn(String text) {
        var words = TextAnalyzers.terms(TextAnalyzers.WORDS, text);
        return PHRASES.stream()
                .anyMatch(avoided -> avoided.size() == 1
                        ? words.stream().anyMatch(word -> isForm(avoided.getFirst(), word))
                        : Collections.indexOfSubList(words, avoided) >= 0);
    }

    private static boolean isForm(String avoided, String word) {
        return avoided.length() < MIN_PART_LENGTH ? word.equals(avoided) : word.contains(avoided);
    }

    private static Set<List<String>> read() {
        try (var file = AvoidedWords.class.getResourceAsStream(FILE);
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> line.contains("=>"))
                    .flatMap(line -> COMMA.splitAsStream(
                            line.substring(0, line.indexOf("=>")).strip()))
                    .map(form -> TextAnalyzers.terms(TextAnalyzers.WORDS, form))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
