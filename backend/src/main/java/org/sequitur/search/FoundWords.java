package org.sequitur.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.sequitur.platform.language.LocalizedText;

/**
 * Tells by which texts a search found commitments that do not contain all of its words in their wording, short title,
 * numbers and ids.
 */
public final class FoundWords {

    /**
     * A text in which the words may occur.
     *
     * @param source what the text is; null if the text is shown with every result, and so need not be named
     */
    public record Candidate<T>(T source, Field field, LocalizedText text) {}

    /** A source that contains words of the search. */
    public record Found<T>(T source, List<Excerpt> excerpts) {}

    private final List<Query> words;
    private final SearchedTerms terms;
    /** By the row of a commitment: the words that are not in its own texts, with the groups of texts that contain them. */
    private final Map<Long, Map<Query, Set<Field>>> elsewhere;

    private final Map<Candidate<Void>, Occurrences> known = new HashMap<>();

    private FoundWords(List<Query> words, Map<Long, Map<Query, Set<Field>>> elsewhere) {
        this.words = words;
        this.terms = new SearchedTerms(words);
        this.elsewhere = elsewhere;
    }

    /** @param words the queries of which the search consists, all of which must match */
    static FoundWords of(IndexSearcher searcher, List<Query> words, Collection<Long> rows) throws IOException {
        var weights = new LinkedHashMap<Query, Weight>();
        for (var word : words) {
            weights.put(word, searcher.createWeight(searcher.rewrite(word), ScoreMode.COMPLETE_NO_SCORES, 1));
        }
        var elsewhere = new HashMap<Long, Map<Query, Set<Field>>>();
        for (var segment : searcher.getLeafContexts()) {
            var live = segment.reader().getLiveDocs();
            for (var row : rows) {
                var postings = segment.reader().postings(new Term(LuceneIndex.ROW, String.valueOf(row)));
                var document = postings == null ? DocIdSetIterator.NO_MORE_DOCS : postings.nextDoc();
                for (; document != DocIdSetIterator.NO_MORE_DOCS; document = postings.nextDoc()) {
                    if (live == null || live.get(document)) {
                        elsewhere.put(row, elsewhere(weights, segment, document));
                    }
                }
            }
        }
        return new FoundWords(words, elsewhere);
    }

    private static Map<Query, Set<Field>> elsewhere(Map<Query, Weight> weights, LeafReaderContext segment, int document)
            throws IOException {
        var elsewhere = new LinkedHashMap<Query, Set<Field>>();
        for (var word : weights.entrySet()) {
            var matches = word.getValue().matches(segment, document);
            var fields = EnumSet.noneOf(Field.class);
            if (matches != null) {
                matches.forEach(name -> fields.add(Field.of(name)));
            }
            if (!fields.isEmpty() && !fields.contains(Field.OWN)) {
                elsewhere.put(word.getKey(), fields);
            }
        }
        return elsewhere;
    }

    /**
     * The groups of texts of which some contain words that the commitment's own texts do not contain: those of its
     * resolution only for words that no other group contains.
     */
    public Set<Field> elsewhere(long row) {
        return elsewhere.getOrDefault(row, Map.of()).values().stream()
                .flatMap(fields -> fields.stream()
                        .filter(field ->
                                !field.isOfResolution() || fields.stream().allMatch(Field::isOfResolution)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Field.class)));
    }

    /**
     * The fewest sources whose texts contain the words that the commitment's own texts do not contain, with excerpts.
     *
     * @param candidates public texts about that commitment; the first ones are preferred
     */
    public <T> List<Found<T>> explain(long row, List<Candidate<T>> candidates) {
        var missing = new ArrayList<>(elsewhere.getOrDefault(row, Map.of()).keySet());
        var sources = new LinkedHashMap<Candidate<T>, Occurrences>();
        for (var candidate : candidates) {
            var occurrences = occurrences(candidate);
            if (candidate.source() == null) {
                missing.removeAll(occurrences.words());
            } else {
                sources.put(candidate, occurrences);
            }
        }
        var explained = new ArrayList<Found<T>>();
        while (true) {
            var best = sources.entrySet().stream()
                    .filter(source -> source.getValue().countOf(missing) > 0)
                    // The first one of several that contain as many words.
                    .min(Comparator.comparingLong(source -> -source.getValue().countOf(missing)));
            if (best.isEmpty()) {
                return explained;
            }
            missing.removeAll(best.get().getValue().words());
            explained.add(new Found<>(
                    best.get().getKey().source(), best.get().getValue().excerpts()));
        }
    }

    /** Texts such as headings are those of many commitments. */
    private Occurrences occurrences(Candidate<?> candidate) {
        return known.computeIfAbsent(new Candidate<>(null, candidate.field(), candidate.text()), one -> {
            try {
                return Occurrences.of(words, terms, one.field(), one.text());
            } catch (IOException impossibleInMemory) {
                throw new UncheckedIOException(impossibleInMemory);
            }
        });
    }
}
