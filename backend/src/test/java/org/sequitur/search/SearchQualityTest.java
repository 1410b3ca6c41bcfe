package org.sequitur.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sequitur.platform.language.Language;
import org.sequitur.testsupport.DictionaryNouns;
import org.sequitur.testsupport.SearchedResolutions;

/** Compares what is found in A-590 and two fictitious resolutions with what a reader expects. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchQualityTest {

    /** A Dutch noun that is a French word too, and so is found in the French text, where its Dutch plural is not. */
    private static final String ALSO_FRENCH = "zone";

    private final SearchedResolutions resolutions =
            SearchedResolutions.of("/resolutions/a-590.json", "/intake/a-9202.truth.json", "/intake/a-9303.truth.json");
    private LuceneIndex index;

    @BeforeAll
    void index_the_resolutions() throws IOException {
        index = new LuceneIndex(new ByteBuffersDirectory());
        index.put(resolutions.documents());
        index.refresh();
    }

    @AfterAll
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/search/queries.csv", delimiter = '|', quoteCharacter = '`')
    void expected_requests_are_found(String language, String query, String expected, String comparison) {
        var wanted = expected == null ? Set.<String>of() : Set.of(expected.split(" "));
        var found = find(query);
        switch (comparison) {
            case "all" -> assertEquals(new TreeSet<>(wanted), new TreeSet<>(found));
            case "first" ->
                assertEquals(
                        new TreeSet<>(wanted),
                        new TreeSet<>(found.stream().limit(wanted.size()).toList()));
            case "some" ->
                assertTrue(found.containsAll(wanted), () -> query + " finds " + found + " instead of " + wanted);
            default -> throw new IllegalArgumentException(comparison);
        }
    }

    @ParameterizedTest
    @EnumSource
    void singular_and_plural_of_each_noun_of_the_resolutions_find_the_same(Language language) {
        var words = words(language);
        var nouns = DictionaryNouns.of(language, words::contains).stream()
                .filter(noun -> !isStopWord(noun.singular(), language) && !isStopWord(noun.plural(), language))
                .filter(noun -> !ALSO_FRENCH.equals(noun.singular()))
                .toList();
        assertTrue(nouns.size() > 150, nouns::toString);

        assertEquals(
                List.of(),
                nouns.stream()
                        .filter(noun -> !Set.copyOf(find(noun.singular())).equals(Set.copyOf(find(noun.plural()))))
                        .map(noun -> noun + ": " + find(noun.singular()) + find(noun.plural()))
                        .toList());
    }

    private static boolean isStopWord(String word, Language language) {
        return TextAnalyzers.terms(language == Language.FR ? TextAnalyzers.FRENCH : TextAnalyzers.DUTCH, word)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/search/plurals.csv", delimiter = '|')
    void singular_and_plural_find_the_same(String singular, String plural) {
        assertFalse(find(singular).isEmpty());
        assertEquals(new TreeSet<>(find(singular)), new TreeSet<>(find(plural)));
    }

    @ParameterizedTest
    @CsvSource({"police, politie", "subside, subvention", "subsidie, subvention", "subsides, subsidies"})
    void equivalent_words_of_both_languages_find_the_same_commitments(String one, String other) {
        assertFalse(find(one).isEmpty());
        assertEquals(new TreeSet<>(find(one)), new TreeSet<>(find(other)));
    }

    @Test
    void a_match_in_the_short_title_and_text_precedes_one_in_a_heading() {
        assertEquals("590-5.4", find("personne de référence traite").getFirst());
    }

    private Set<String> words(Language language) {
        return resolutions.documents().stream()
                .flatMap(document -> Stream.concat(
                        Stream.of(document.wording(), document.shortTitle()), document.context().stream()))
                .flatMap(text ->
                        Stream.of(text.in(language).toLowerCase(Locale.ROOT).split("[^\\p{L}]+")))
                .collect(Collectors.toSet());
    }

    private List<String> find(String query) {
        return index.find(query, EnumSet.complementOf(EnumSet.of(Field.RESOLUTION)))
                .byRelevance()
                .mapToObj(resolutions::id)
                .map(id -> id.substring("a-".length()))
                .toList();
    }
}
