package org.sequitur.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.matchhighlight.OffsetRange;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.search.TextAnalyzers.Unnormalized;

/**
 * Where the words of a search occur in a text.
 *
 * @param words those that occur in either language
 */
record Occurrences(Set<Query> words, List<Excerpt> excerpts) {

    private static final Analyzer WORDS = new Unnormalized(TextAnalyzers.WORDS);
    private static final Analyzer FRENCH = new Unnormalized(TextAnalyzers.FRENCH);
    private static final Analyzer DUTCH = new Unnormalized(TextAnalyzers.DUTCH);

    /**
     * @param terms of the words
     * @param field the group to which the text belongs in the index
     */
    static Occurrences of(List<Query> words, SearchedTerms terms, Field field, LocalizedText text) throws IOException {
        var found = new HashSet<Query>();
        var excerpts = new ArrayList<Excerpt>();
        for (var language : Language.values()) {
            var places = hasTerm(terms, field, language, text.in(language))
                    ? places(words, field, language, text.in(language))
                    : Map.<Query, List<OffsetRange>>of();
            if (!places.isEmpty()) {
                found.addAll(places.keySet());
                excerpts.add(Excerpt.of(language, text.in(language), merged(places.values())));
            }
        }
        return new Occurrences(found, excerpts);
    }

    long countOf(Collection<Query> missing) {
        return missing.stream().filter(words::contains).count();
    }

    /** Most texts have none, which takes far less time to find out than to search them. */
    private static boolean hasTerm(SearchedTerms terms, Field field, Language language, String text) {
        return terms.areAmong(TextAnalyzers.terms(TextAnalyzers.WORDS, text), field.words())
                || terms.areAmong(
                        TextAnalyzers.terms(language == Language.FR ? TextAnalyzers.FRENCH : TextAnalyzers.DUTCH, text),
                        field.stems(language));
    }

    private static Map<Query, List<OffsetRange>> places(List<Query> words, Field field, Language language, String text)
            throws IOException {
        var index = new MemoryIndex(true);
        index.addField(field.words(), text, WORDS);
        index.addField(field.stems(language), text, language == Language.FR ? FRENCH : DUTCH);
        var searcher = index.createSearcher();
        var segment = searcher.getLeafContexts().getFirst();
        var places = new HashMap<Query, List<OffsetRange>>();
        for (var word : words) {
            var matches = searcher.createWeight(searcher.rewrite(word), ScoreMode.COMPLETE_NO_SCORES, 1)
                    .matches(segment, 0);
            if (matches == null) {
                continue;
            }
            for (var name : matches) {
                for (var match = matches.getMatches(name); match.next(); ) {
                    places.computeIfAbsent(word, _ -> new ArrayList<>())
                            .add(new OffsetRange(match.startOffset(), match.endOffset()));
                }
            }
        }
        return places;
    }

    /** In the order of the text, without overlaps. */
    private static List<OffsetRange> merged(Collection<List<OffsetRange>> places) {
        var merged = new ArrayList<OffsetRange>();
        places.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt((OffsetRange place) -> place.from)
                        .thenComparingInt(place -> place.to))
                .forEach(place -> {
                    var last = merged.isEmpty() ? null : merged.getLast();
                    if (last == null || last.to <= place.from) {
                        merged.add(place);
                    } else if (last.to < place.to) {
                        merged.set(merged.size() - 1, new OffsetRange(last.from, place.to));
                    }
                });
        return merged;
    }
}
