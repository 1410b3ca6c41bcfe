package org.sequitur.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that Parliament avoids: the search finds what they mean, but never proposes them. */
final class AvoidedWords {

    static final String FILE = "/search/avoided.txt";

    /** Least number of characters of a word that is avoided as a part of others too. */
    private static final int MIN_PART_LENGTH = 5;

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Set<String> WORDS = read();

    private AvoidedWords() {}

    /** @param word without case and accents */
    static boolean contain(String word) {
        return WORDS.stream()
                .anyMatch(
                        avoided -> avoided.length() < MIN_PART_LENGTH ? word.equals(avoided) : word.contains(avoided));
    }

    /** The single words on the left of the rules. */
    private static Set<String> read() {
        try (var file = AvoidedWords.class.getResourceAsStream(FILE);
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> line.contains("=>"))
                    .flatMap(line -> COMMA.splitAsStream(
                            line.substring(0, line.indexOf("=>")).strip()))
                    .map(form -> TextAnalyzers.terms(TextAnalyzers.WORDS, form))
                    .filter(words -> words.size() == 1)
                    .map(words -> words.getFirst())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
