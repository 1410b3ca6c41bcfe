package org.sequitur.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.testsupport.SearchedResolutions;

/** Parts of words after changes, and suggestions. */
class LuceneIndexTest {

    private static final LocalizedText NO_TEXT = new LocalizedText("", "");
    private static final List<LocalizedText> NONE = List.of();

    private final SearchedResolutions resolutions =
            SearchedResolutions.of("/resolutions/a-590.json", "/intake/a-9202.truth.json", "/intake/a-9303.truth.json");
    private LuceneIndex index;

    @BeforeEach
    void index_the_resolutions() throws IOException {
        index = new LuceneIndex(new ByteBuffersDirectory());
        index.add(resolutions.documents());
        index.refresh();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void a_part_of_a_word_is_found_after_the_word_was_added_and_no_longer_after_it_was_removed() throws IOException {
        assertEquals(List.of(), found("ystroph"));

        put("Katystrophenschutz");
        assertEquals(List.of(1000L), found("ystroph"));

        put("Schutz");
        assertEquals(List.of(), found("ystroph"));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "soa, overeenkomsten",
        "ist, overeenkomsten",
        "mst, overeenkomsten",
        "mst, overeenkomst",
        "vélo, développer",
        "gsm, opleidingsmodules"
    })
    void a_short_word_and_its_synonyms_are_not_found_inside_of_a_word(String typed, String word) throws IOException {
        put(word);
        assertFalse(found(typed).contains(1000L));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({"plan, actieplan", "sekswerk, straatsekswerkers"})
    void a_part_of_a_compound_is_found(String typed, String word) throws IOException {
        index.add(List.of(document(999, NO_TEXT, new LocalizedText(typed, typed))));
        put(word);
        assertTrue(found(typed).contains(1000L));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "nuisances sonores, geluidsoverlast",
        "bruit, geluidsoverlast",
        "lawaai, nuisances sonores",
        "alarmknop, bouton d'alarme",
        "noodknop, alarmknoppen",
        "fracture numérique, digitale kloof",
        "digitale kloof, fracture numérique",
        "gehandicapten, personnes en situation de handicap",
        "handicapés, personen met een handicap",
        "boetes, amende",
        "amende, pénalités",
        "VIH, hiv",
        "aids, sida",
        "CIRB, Paradigm",
        "CIBG, CIRB",
        "appels d'offres, overheidsopdrachten",
        "aanbesteding, marchés publics",
        "subside, subventions",
        "subvention, subsidies",
        "sanitair, toiletten"
    })
    void a_synonym_is_found(String typed, String text) throws IOException {
        put(text);
        assertTrue(found(typed).contains(1000L));
    }

    @Test
    void health_measures_are_not_found_by_the_word_for_toilets() throws IOException {
        put("crise sanitaire");
        assertFalse(found("toilettes").contains(1000L));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "FR | 2.4 | a-590-2.4",
                "NL | a-590-2.4 | a-590-2.4",
                "FR | 3.3 | a-590-3.3",
                "NL | 5.5 | a-590-5.5",
                "FR | A-590, 2.4 | a-590-2.4",
                "FR | A-590 (2022-2023), 2.4 | a-590-2.4",
                "FR | demande 2.4 de la résolution A-590 | a-590-2.4",
                "NL | Verzoek nr. 2.4 van resolutie A-590 | a-590-2.4",
                "NL | A590, 2.4 | a-590-2.4",
                "FR | bouton | a-590-3.1",
                "FR | BOUT | a-590-3.1",
                "NL | alarmkn | a-590-3.1"
            })
    void the_commitment_is_suggested_first(Language language, String typed, String expected) {
        assertEquals(expected, suggested(typed, language).getFirst());
    }

    @Test
    void a_word_finds_no_resolution_whose_title_only_has_a_compound_with_it() throws IOException {
        var title = new LocalizedText("Législature 2019-2024", "Zittingsperiode 2019-2024");
        index.put(List.of(
                new SearchDocument(1000, "t-1", Set.of("t-1-1"), NO_TEXT, NO_TEXT, NONE, NONE, List.of(title), NONE)));
        index.refresh();

        assertTrue(found("zittingsperiode 2019-2024").contains(1000L));
        assertFalse(found("période").contains(1000L));
    }

    @Test
    void only_titles_in_the_reader_s_language_are_suggested() {
        assertTrue(suggested("alarmkn", Language.FR).isEmpty());
    }

    @Test
    void a_word_that_occurs_only_as_a_synonym_has_no_suggestions() {
        assertFalse(found("prostituées").isEmpty());
        assertTrue(suggested("prostituées", Language.FR).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"prostit", "prostitu", "putain", "hoer", "pute", "escort", "bord", "raampr", "tippel", "racol"})
    void the_beginning_of_an_avoided_word_suggests_nothing(String typed) {
        for (var language : Language.values()) {
            assertEquals(List.of(), suggested(typed, language));
        }
    }

    @Test
    void a_title_with_the_whole_word_precedes_one_with_a_longer_word() throws IOException {
        index.add(List.of(
                document(2000, new LocalizedText("Xy Formations", ""), NO_TEXT),
                document(2001, new LocalizedText("Xy Formation", ""), NO_TEXT)));
        index.refresh();
        assertEquals(
                List.of(2001L, 2000L),
                index.beginning("xy formation", Language.FR)
                        .byRelevance()
                        .boxed()
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A-590", "a590", "résolution A-590", "resolutie A-590"})
    void the_requests_of_a_resolution_are_found_by_its_number_in_the_order_of_its_text(String typed)
            throws IOException {
        var mention = new LocalizedText("A-590, A-590 et A-590", "A-590");
        var ofResolution = resolutions.documents().stream()
                .filter(document -> document.resolutionId().equals("a-590"))
                .toList();
        index.put(List.of(
                withPublished(ofResolution.get(20), mention),
                withPublished(ofResolution.get(3), mention),
                document(1000, mention, mention)));
        index.refresh();

        assertEquals(
                Stream.concat(ofResolution.stream().map(SearchDocument::row), Stream.of(1000L))
                        .toList(),
                found(typed));
    }

    @Test
    void a_report_that_mentions_the_number_of_the_only_resolution_does_not_come_first() throws IOException {
        var only = SearchedResolutions.of("/resolutions/a-590.json").documents();
        index.close();
        index = new LuceneIndex(new ByteBuffersDirectory());
        index.add(only);
        index.put(List.of(withPublished(only.get(20), new LocalizedText("A-590", "A-590"))));
        index.refresh();

        assertEquals(only.stream().map(SearchDocument::row).toList(), found("A-590"));
    }

    private static SearchDocument withPublished(SearchDocument document, LocalizedText text) {
        return new SearchDocument(
                document.row(),
                document.resolutionId(),
                document.names(),
                document.wording(),
                document.shortTitle(),
                document.context(),
                List.of(text),
                document.resolution(),
                document.classification());
    }

    private void put(String word) throws IOException {
        index.put(List.of(document(1000, NO_TEXT, new LocalizedText(word, word))));
        index.refresh();
    }

    private static SearchDocument document(long row, LocalizedText shortTitle, LocalizedText published) {
        return new SearchDocument(
                row, "t-1", Set.of("t-1-" + row), NO_TEXT, shortTitle, NONE, List.of(published), NONE, NONE);
    }

    private List<Long> found(String words) {
        return index.find(words, EnumSet.allOf(Field.class))
                .byRelevance()
                .boxed()
                .toList();
    }

    private List<String> suggested(String typed, Language language) {
        return index.beginning(typed, language)
                .byRelevance()
                .mapToObj(resolutions::id)
                .toList();
    }
}
