package org.sequitur.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.testsupport.SearchedResolutions;

/** Other spellings of words that occur nowhere. */
class SpellingTest {

    private static final LocalizedText NO_TEXT = new LocalizedText("", "");

    private LuceneIndex index;

    @BeforeEach
    void index_a_resolution() throws IOException {
        index = new LuceneIndex(new ByteBuffersDirectory());
        index.add(SearchedResolutions.of("/resolutions/a-590.json").documents());
        index.refresh();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "formatoin, formation",
        "securite travial, securite travail",
        "politei, politie",
        "bouton d'alrame, bouton d'alarme",
        "dépitsage, dépistage"
    })
    void a_word_that_occurs_nowhere_is_replaced_by_one_that_differs_by_one_or_two_letters(
            String typed, String corrected) {
        assertEquals(Optional.of(corrected), index.corrected(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Found: as written, as a synonym, as a number; too short; like no word; found, but not
                // together.
                "formations",
                "prostituées",
                "2.4",
                "xyzzyxq",
                "zzz",
                "formation klimaat"
            })
    void other_words_are_not_corrected(String typed) {
        assertEquals(Optional.empty(), index.corrected(typed));
    }

    @Test
    void a_word_that_parliament_avoids_is_no_correction_although_it_occurs() throws IOException {
        publish("prostitution, straatprostitutie, escorte, travail sexuel");

        for (var typed : List.of(
                "prostitutoin",
                "straatprostitutei",
                "escotre",
                "travailleur sexul",
                "personnes prostitution formatoin")) {
            assertEquals(Optional.empty(), index.corrected(typed), typed);
        }
    }

    @Test
    void a_word_that_only_contains_the_letters_of_a_short_avoided_word_is_a_correction() throws IOException {
        publish("disputes");

        assertEquals(Optional.of("disputes"), index.corrected("dispuets"));
    }

    @Test
    void a_number_is_not_corrected() throws IOException {
        publish("2023");

        assertEquals(Optional.empty(), index.corrected("2028"));
    }

    @Test
    void a_word_of_a_text_that_was_withdrawn_is_no_correction() throws IOException {
        publish("Katystrophenschutz");
        assertEquals(Optional.of("katystrophenschutz"), index.corrected("Katystrofenschutz"));

        publish("Schutz");
        assertEquals(Optional.empty(), index.corrected("Katystrofenschutz"));
    }

    private void publish(String text) throws IOException {
        index.put(List.of(new SearchDocument(
                1000,
                "t-1",
                Set.of("t-1-1.1"),
                NO_TEXT,
                NO_TEXT,
                List.of(),
                List.of(new LocalizedText(text, text)),
                List.of(),
                List.of())));
        index.refresh();
    }
}
