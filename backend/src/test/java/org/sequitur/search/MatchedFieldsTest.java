package org.sequitur.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.testsupport.SearchedResolutions;

/** The fields in which words match all documents at once are those that Lucene finds for each. */
class MatchedFieldsTest {

    private static final LocalizedText NO_TEXT = new LocalizedText("", "");
    private static final Set<Field> ALL = EnumSet.allOf(Field.class);

    private final SearchedResolutions resolutions =
            SearchedResolutions.of("/resolutions/a-590.json", "/intake/a-9202.truth.json", "/intake/a-9303.truth.json");
    private LuceneIndex index;

    @BeforeEach
    void index_the_resolutions_in_several_segments_with_replaced_documents() throws IOException {
        index = new LuceneIndex(new ByteBuffersDirectory());
        var documents = resolutions.documents();
        for (var from = 0; from < documents.size(); from += 12) {
            index.add(documents.subList(from, Math.min(from + 12, documents.size())));
            index.refresh();
        }
        index.put(documents.subList(5, 9));
        index.refresh();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "travail", // a word and its synonyms
                "travailleuses formations",
                "sekswerk", // part of a compound
                "werk", // many terms
                "santé bruxelles",
                "soins de santé", // a synonym of several words
                "nuisances sonores",
                "violence conjugale",
                "2.4", // a phrase or a name
                "a-590-2.4",
                "A-590 police",
                "cocom numérique",
                "digitale toegankelijkheid",
                "accessibilité bicommunautaire",
                "xyz",
                "gov"
            })
    void the_fields_are_those_of_the_matches_of_each_document(String typed) {
        index.search(searcher -> {
            var matches = new MatchedFields(searcher);
            for (var word : WordQuery.words(typed, searcher.getIndexReader(), new LatestWords(), ALL)) {
                for (var segment : searcher.getLeafContexts()) {
                    var documents =
                            IntStream.range(0, segment.reader().maxDoc()).toArray();
                    assertEquals(
                            expected(searcher, word, segment, documents),
                            matches.find(word, segment, documents),
                            typed);
                }
            }
            return null;
        });
    }

    /** Looking for the forms of a word in the index is most of the work of a search. */
    @ParameterizedTest
    @ValueSource(strings = {"travailleuses formations", "2.4", "werk"})
    void the_words_of_a_search_are_built_once(String typed) {
        index.search(searcher -> {
            var latest = new LatestWords();
            var reader = searcher.getIndexReader();
            var own = EnumSet.of(Field.OWN, Field.CONTEXT, Field.PUBLISHED);

            var search = (BooleanQuery) WordQuery.of(typed, reader, latest, own);
            var words = WordQuery.words(typed, reader, latest, own);

            for (var i = 0; i < words.size(); i++) {
                var word = ((DisjunctionMaxQuery) words.get(i))
                        .getDisjuncts()
                        .iterator()
                        .next();
                assertSame(search.clauses().get(i).query(), word, typed);
            }
            return null;
        });
    }

    @Test
    void the_words_of_a_search_are_built_again_after_a_change_of_the_index() throws IOException {
        var latest = new LatestWords();
        var before = words("katystroph", latest);
        index.put(List.of(new SearchDocument(
                9999,
                "test-1",
                Set.of("test-1-1"),
                NO_TEXT,
                new LocalizedText("Katystrophenschutz", ""),
                List.of(),
                List.of(),
                List.of(),
                List.of())));
        index.refresh();

        assertNotEquals(before, words("katystroph", latest));
    }

    private List<Query> words(String typed, LatestWords latest) {
        return index.search(searcher -> WordQuery.words(typed, searcher.getIndexReader(), latest, ALL));
    }

    @Test
    void there_are_several_segments_and_a_document_in_more_than_one_of_them() {
        index.search(searcher -> {
            assertTrue(searcher.getLeafContexts().size() > 2);
            assertTrue(searcher.getIndexReader().hasDeletions());
            return null;
        });
    }

    private static List<Set<Field>> expected(
            IndexSearcher searcher, Query word, LeafReaderContext segment, int[] documents) throws IOException {
        var weight = searcher.createWeight(searcher.rewrite(word), ScoreMode.COMPLETE_NO_SCORES, 1);
        var expected = new ArrayList<Set<Field>>();
        for (var document : documents) {
            var fields = EnumSet.noneOf(Field.class);
            var matches = weight.matches(segment, document);
            if (matches != null) {
                matches.forEach(name -> fields.add(Field.of(name)));
            }
            expected.add(fields);
        }
        return expected;
    }
}
