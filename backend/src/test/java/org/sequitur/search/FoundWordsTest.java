package org.sequitur.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.search.FoundWords.Candidate;

/** By which texts a search found a commitment. */
class FoundWordsTest {

    private static final Set<Field> ALL = EnumSet.allOf(Field.class);
    private static final long ROW = 7;
    private static final LocalizedText WORDING = new LocalizedText("Un guichet par quartier", "Een loket in elke wijk");
    private static final LocalizedText HEADING = new LocalizedText("Soins de santé", "Gezondheidszorg");
    private static final LocalizedText TITLE =
            new LocalizedText("Résolution sur l’accessibilité numérique", "Resolutie over digitale toegankelijkheid");

    private static final LocalizedText COMMITTEE =
            new LocalizedText("Commission des Affaires bicommunautaires", "Commissie Bicommunautaire Zaken");

    private final List<Candidate<String>> candidates = new ArrayList<>();
    private LuceneIndex index;

    @BeforeEach
    void create_index() throws IOException {
        index = new LuceneIndex(new ByteBuffersDirectory());
        candidates.add(new Candidate<>("heading", Field.CONTEXT, HEADING));
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void a_hit_in_its_own_texts_needs_no_explanation() throws IOException {
        publish("report", "Le guichet est ouvert.", "Het loket is open.");
        assertEquals(List.of(), explained("guichets"));
        assertEquals(List.of(), explained("9-1.1"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "formation | Deux [formations] ont eu lieu.",
                "formations lieu | Deux [formations] ont eu [lieu].",
                "bijscholing | Er waren twee [bijscholingen] voor OCMW's.",
                "scholing | Er waren twee [bijscholingen] voor OCMW's.",
                "ocmw | Er waren twee bijscholingen voor [OCMW's].",
                "cpas | Er waren twee bijscholingen voor [OCMW's]."
            })
    void the_words_are_marked_in_any_of_their_forms(String typed, String expected) throws IOException {
        publish("report", "Deux formations ont eu lieu.", "Er waren twee bijscholingen voor OCMW's.");
        assertEquals(List.of("report: " + expected), explained(typed));
    }

    @Test
    void the_fewest_texts_that_contain_all_words_are_named_and_no_text_for_words_of_the_wording() throws IOException {
        publish("new report", "Une permanence.", "Een zitdag.");
        publish("old report", "Une permanence et un numéro d’appel.", "Een zitdag en een telefoonnummer.");
        publish("question", "Quel numéro ?", "Welk nummer?");
        assertEquals(
                List.of("old report: Une [permanence] et un [numéro] d’appel."),
                explained("guichet permanence numéro"));
        assertEquals(
                List.of("new report: Une [permanence].", "heading: [Soins] de santé"), explained("soins permanence"));
    }

    @Test
    void a_word_that_is_shown_with_each_result_needs_no_text_of_its_own() throws IOException {
        candidates.add(new Candidate<>(null, Field.CONTEXT, new LocalizedText("Cocom", "GGC")));
        publish("new report", "La Cocom répond.", "De GGC antwoordt.");
        publish("old report", "Une permanence.", "Een zitdag.");
        assertEquals(List.of("old report: Une [permanence]."), explained("cocom permanence"));
    }

    @Test
    void a_long_text_is_cut_around_the_words() throws IOException {
        publish("report", "Bla bla. ".repeat(80) + "Une permanence est ouverte. " + "Bla bla. ".repeat(80), "Niets.");
        var excerpt = explained("permanence").getFirst();
        assertTrue(excerpt.startsWith("report: …") && excerpt.endsWith("…"), excerpt);
        assertTrue(excerpt.contains("[permanence] est ouverte"), excerpt);
        assertTrue(excerpt.length() < 200, excerpt);
    }

    @ParameterizedTest
    @CsvSource({"digitale toegankelijkheid", "accessibilité numérique", "accessibilites"})
    void requests_are_found_by_the_title_of_their_resolution_after_those_that_contain_the_words(String typed)
            throws IOException {
        publish("report", "Rien.", "Niets.");
        var other = new LocalizedText("Accessibilité numérique", "Digitale toegankelijkheid");
        index.add(List.of(document(8, List.of(other), List.of())));
        index.refresh();

        assertEquals(
                List.of(8L, ROW), index.find(typed, ALL).byRelevance().boxed().toList());
        assertTrue(explained(typed).getFirst().startsWith("title: R"));
        assertEquals(
                List.of(8L),
                index.find(typed, Field.ADOPTED).byRelevance().boxed().toList());
    }

    @Test
    void a_title_that_contains_only_some_of_the_words_or_parts_of_words_finds_nothing() throws IOException {
        publish("report", "Rien.", "Niets.");
        assertEquals(0, index.find("guichet numérique", ALL).size());
        assertEquals(0, index.find("numér", ALL).size());
    }

    @Test
    void requests_are_found_by_title_and_classification_together_but_not_by_a_label_or_stop_word() throws IOException {
        publish("report", "Rien.", "Niets.");
        assertEquals(1, index.find("accessibilité bicommunautaire", ALL).size());
        assertEquals(0, index.find("commission", ALL).size());
        assertEquals(0, index.find("commission des", ALL).size());
    }

    private void publish(String source, String fr, String nl) throws IOException {
        candidates.add(candidates.size() - 1, new Candidate<>(source, Field.PUBLISHED, new LocalizedText(fr, nl)));
        var published = candidates.stream()
                .filter(candidate -> candidate.field() == Field.PUBLISHED)
                .map(Candidate::text)
                .toList();
        index.put(List.of(document(ROW, List.of(HEADING, new LocalizedText("Cocom", "GGC")), published)));
        index.refresh();
    }

    private static SearchDocument document(long row, List<LocalizedText> context, List<LocalizedText> published) {
        return new SearchDocument(
                row,
                "a-9",
                Set.of("9-1.1"),
                WORDING,
                new LocalizedText("Guichet", "Loket"),
                context,
                published,
                List.of(TITLE),
                List.of(COMMITTEE));
    }

    /** Each source with its first excerpt. */
    private List<String> explained(String typed) {
        var all = new ArrayList<>(candidates);
        all.add(new Candidate<>("title", Field.RESOLUTION, TITLE));
        var words = index.foundWords(typed, ALL, List.of(ROW));
        return words
                .explain(
                        ROW,
                        all.stream()
                                .filter(candidate -> words.elsewhere(ROW).contains(candidate.field()))
                                .toList())
                .stream()
                .map(found -> found.source() + ": "
                        + found.excerpts().getFirst().parts().stream()
                                .map(part -> part.found() ? "[" + part.text() + "]" : part.text())
                                .collect(Collectors.joining()))
                .toList();
    }
}
