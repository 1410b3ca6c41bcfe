package org.sequitur.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sequitur.platform.language.Language;
import org.sequitur.testsupport.DictionaryNouns;
import org.sequitur.testsupport.DictionaryNouns.Noun;

/** Singular and plural have the same stem, whatever the noun. */
class PluralsTest {

    /** Nouns of which the plural is also the plural of another noun: only one of them can have the same stem. */
    private static final Map<Language, Set<String>> AMBIGUOUS = Map.of(
            Language.FR, Set.of("bau"),
            Language.NL, Set.of("aïs", "bles", "klas", "kreek", "leed"));

    @ParameterizedTest
    @EnumSource
    void singular_and_plural_of_each_noun_of_the_dictionary_have_the_same_stem(Language language) {
        var nouns = DictionaryNouns.of(language, noun -> true);
        assertTrue(nouns.size() > 40_000, () -> "only " + nouns.size());

        var different = different(nouns, analyzer(language)).stream()
                .map(Noun::singular)
                .collect(Collectors.toSet());
        assertEquals(AMBIGUOUS.get(language), different);
    }

    /** Replace the list by the file that a failure names, if a dictionary or a stemmer was changed. */
    @ParameterizedTest
    @EnumSource
    void the_list_contains_the_plurals_that_the_stemmer_does_not_relate_to_their_singular(Language language)
            throws IOException {
        var stemmer = stemmerAlone(language);
        var lines = new TreeMap<String, String>();
        different(DictionaryNouns.of(language, noun -> true), stemmer)
                .forEach(noun -> lines.putIfAbsent(
                        TextAnalyzers.terms(TextAnalyzers.WORDS, noun.plural()).getFirst(),
                        stem(stemmer, noun.singular())));
        var expected = lines.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
        var name = "plurals." + language.tag() + ".txt";

        var actual = lines("/search/" + name);
        Supplier<String> hint = () -> {
            var file = Path.of("target", name);
            try {
                return "see " + Files.write(file, expected);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        };
        assertTrue(expected.equals(actual), hint);
    }

    private static List<String> lines(String resource) throws IOException {
        try (var file = PluralsTest.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(Predicate.not(line -> line.startsWith("#")))
                    .toList();
        }
    }

    private static Analyzer analyzer(Language language) {
        return language == Language.FR ? TextAnalyzers.FRENCH : TextAnalyzers.DUTCH;
    }

    private static Analyzer stemmerAlone(Language language) throws IOException {
        var empty = new StemmerOverrideFilter.Builder().build();
        return new TextAnalyzers.Chain(
                language == Language.FR
                        ? tokens -> TextAnalyzers.frenchStems(tokens, empty)
                        : tokens -> TextAnalyzers.dutchStems(tokens, empty));
    }

    /** Stop words have no stem, and so are left out. */
    private static List<Noun> different(List<Noun> nouns, Analyzer analyzer) {
        return nouns.stream()
                .filter(noun -> {
                    var singular = stem(analyzer, noun.singular());
                    var plural = stem(analyzer, noun.plural());
                    return !singular.isEmpty() && !plural.isEmpty() && !singular.equals(plural);
                })
                .toList();
    }

    private static String stem(Analyzer analyzer, String word) {
        return String.join(" ", TextAnalyzers.terms(analyzer, word));
    }
}
