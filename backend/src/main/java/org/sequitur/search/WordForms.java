package org.sequitur.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;

/**
 * Builds the query for one word in any of these forms: as written, inflected, or as a part of a Dutch compound. Only a word
 * that occurs in none of these forms is looked for as a part of any word, as it may be typed incompletely.
 * {@link PartPlace} excludes parts that occur by chance.
 */
final class WordForms {

    private static final float INFLECTED = 0.8f;
    private static final float PART = 0.2f;

    /** Weight of the other forms beside the best one. */
    private static final float TIE_BREAKER = 0.1f;

    private final IndexReader index;
    private final TermLists termLists;
    private final List<Field> fields;
    private final Set<String> typedWords;
    private final boolean incomplete;

    /**
     * @param fields the groups of texts in which words are looked for
     * @param typedWords the words that are not synonyms
     * @param incomplete whether words may be typed incompletely
     */
    WordForms(IndexReader index, TermLists termLists, List<Field> fields, Set<String> typedWords, boolean incomplete) {
        this.index = index;
        this.termLists = termLists;
        this.fields = fields;
        this.typedWords = typedWords;
        this.incomplete = incomplete;
    }

    Query of(String word) {
        var french = stem(TextAnalyzers.FRENCH, word);
        var dutch = stem(TextAnalyzers.DUTCH, word);
        var forms = new ArrayList<Query>();
        for (var field : fields) {
            forms.add(weighted(term(field.words(), word), field.weight));
            french.forEach(stem -> forms.add(inflected(field, field.french(), stem)));
            dutch.forEach(stem -> forms.add(inflected(field, field.dutch(), stem)));
        }
        var known = occurs(word, Field::words) || french.stream().anyMatch(stem -> occurs(stem, Field::french));
        var knownInDutch = dutch.stream().anyMatch(stem -> occurs(stem, Field::dutch));
        var isTyped = typedWords.contains(word);
        if (knownInDutch) {
            dutch.stream()
                    .filter(DutchCompounds::havePart)
                    .forEach(stem -> addParts(forms, stem, PartPlace.inDutch(stem, isTyped), Field::dutch));
        } else if (!known && incomplete && !SearchWords.isWholeOnly(word)) {
            // The stem too, so that a plural is found as a part wherever its singular is.
            Stream.concat(Stream.of(word), french.stream())
                    .distinct()
                    .filter(part -> !SearchWords.isWholeOnly(part))
                    .forEach(part -> addParts(forms, part, PartPlace.inFrench(part, isTyped), Field::words));
            dutch.stream().filter(stem -> !SearchWords.isWholeOnly(stem)).forEach(stem -> {
                addParts(forms, stem, PartPlace.inDutch(stem, isTyped), Field::dutch);
                // A word of both languages, of which the Dutch plural occurs nowhere.
                fields.forEach(field -> forms.add(inflected(field, field.french(), stem)));
            });
        }
        if (isTyped && (knownInDutch || !known && incomplete)) {
            dutch.stream().filter(DutchCompounds::havePart).forEach(stem -> {
                DutchCompounds.lastPart(word, stem)
                        .filter(part -> !SearchWords.isWholeOnly(part))
                        .forEach(part -> addParts(forms, part, PartPlace.END, Field::dutch));
                DutchCompounds.writtenPart(word)
                        .forEach(part -> addParts(forms, part, PartPlace.WRITTEN_END, Field::words));
            });
        }
        return anyOf(forms.stream());
    }

    private void addParts(List<Query> forms, String part, PartPlace place, Function<Field, String> name) {
        for (var field : fields) {
            var found = termLists.containing(part, place, name.apply(field), index);
            if (!found.isEmpty()) {
                forms.add(weighted(new TermInSetQuery(name.apply(field), found), field.weight * PART));
            }
        }
    }

    private static Query inflected(Field field, String name, String stem) {
        return weighted(term(name, stem), field.weight * INFLECTED);
    }

    /** The stem of a word; none for a stop word. */
    private static List<String> stem(Analyzer analyzer, String word) {
        return TextAnalyzers.terms(analyzer, word);
    }

    private boolean occurs(String term, Function<Field, String> name) {
        try {
            for (var field : fields) {
                if (index.docFreq(new Term(name.apply(field), term)) > 0) {
                    return true;
                }
            }
            return false;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Query term(String field, String term) {
        return new TermQuery(new Term(field, term));
    }

    static Query weighted(Query query, float weight) {
        return new BoostQuery(query, weight);
    }

    /** A query that matches the documents of any of these queries. */
    static Query anyOf(Stream<Query> queries) {
        var all = queries.toList();
        return all.isEmpty() ? new MatchNoDocsQuery() : new DisjunctionMaxQuery(all, TIE_BREAKER);
    }
}
