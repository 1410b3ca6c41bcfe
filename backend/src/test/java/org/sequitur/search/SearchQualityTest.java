package org.sequitur.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sequitur.testsupport.SearchedResolutions;

/** Compares what is found in A-590 and two fictitious resolutions with what a reader expects. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchQualityTest {

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

    @Test
    void singular_and_plural_find_the_same() {
        Stream.of(
                        List.of("formation", "formations"),
                        List.of("victime", "victimes"),
                        List.of("organisation", "organisations"),
                        List.of("opleiding", "opleidingen"),
                        List.of("gemeente", "gemeenten"),
                        List.of("organisatie", "organisaties"),
                        List.of("sekswerker", "sekswerkers"))
                .forEach(forms -> assertEquals(
                        new TreeSet<>(find(forms.getFirst())), new TreeSet<>(find(forms.getLast())), forms::toString));
    }

    @Test
    void a_match_in_the_short_title_and_text_precedes_one_in_a_heading() {
        assertEquals("590-5.4", find("personne de référence traite").getFirst());
    }

    private List<String> find(String query) {
        return index.find(query, Field.ALL)
                .byRelevance()
                .mapToObj(resolutions::id)
                .map(id -> id.substring("a-".length()))
                .toList();
    }
}
