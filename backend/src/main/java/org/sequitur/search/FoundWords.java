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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.sequitur.platform.language.LocalizedText;

/**
 * Tells by which texts a search found commitments that do not contain all of its words in their wording, short title,
 * numbers and ids.
 */
public final class FoundWords {

    /**
     * A text in which the words may occur.
     *
     * @param source identifies the text; null if the text is shown with every result, and so need not be named
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
        var matches = new MatchedFields(searcher);
        var elsewhere = new HashMap<Long, Map<Query, Set<Field>>>();
        for (var segment : searcher.getLeafContexts()) {
            var byDocument = documents(segment.reader(), rows);
            var documents =
                    byDocument.keySet().stream().mapToInt(Integer::intValue).toArray();
            for (var word : words) {
                var fields = matches.find(word, segment, documents);
                for (var i = 0; i < documents.length; i++) {
                    if (!fields.get(i).isEmpty() && !fields.get(i).contains(Field.OWN)) {
                        elsewhere
                                .computeIfAbsent(byDocument.get(documents[i]), _ -> new LinkedHashMap<>())
                                .put(word, fields.get(i));
                    }
                }
            }
        }
        return new FoundWords(words, elsewhere);
    }

    /** The rows by their documents in a segment, ascending. */
    private static SortedMap<Integer, Long> documents(LeafReader segment, Collection<Long> rows) throws IOException {
        var found = new TreeMap<Integer, Long>();
        var terms = segment.terms(LuceneIndex.ROW);
        if (terms == null) {
            return found;
        }
        var all = terms.iterator();
        var live = segment.getLiveDocs();
        PostingsEnum postings = null;
        for (var row : rows) {
            if (all.seekExact(new BytesRef(String.valueOf(row)))) {
                postings = all.postings(postings, PostingsEnum.NONE);
                while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    if (live == null || live.get(postings.docID())) {
                        found.put(postings.docID(), row);
                    }
                }
            }
        }
        return found;
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
