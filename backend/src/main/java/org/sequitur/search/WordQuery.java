package org.sequitur.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/**
 * Builds the query for what a reader typed. All words must occur, each in any of these forms: as written, inflected, as a
 * synonym, as a part of a Dutch compound, or exactly as a number or id. Only a word that occurs in none of these forms is
 * looked for as a part of any word, as it may be typed incompletely. {@link PartPlace} excludes parts that occur by chance.
 * All requests of a resolution are found if its title and description contain all words whole.
 */
final class WordQuery extends QueryBuilder {

    private static final Analyzer SYNONYMS = new Synonyms();
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern OUTER_PUNCTUATION = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    /** A session as a citation has it, after the document's number. */
    private static final Pattern SESSION = Pattern.compile("\\([^()]+\\),?");

    private static final float INFLECTED = 0.8f;
    private static final float PART = 0.2f;
    private static final float EXACT_NAME = 20f;

    /** Less than any other score, whatever the size of the index. */
    private static final float BY_TITLE = 1e-9f;

    /** Weight of the other forms beside the best one. */
    private static final float TIE_BREAKER = 0.1f;

    private final IndexReader index;
    private final TermLists termLists;
    private final List<Field> fields;
    private final Set<String> typedWords;

    private WordQuery(IndexReader index, TermLists termLists, List<Field> fields, String typed) {
        super(SYNONYMS);
        this.index = index;
        this.termLists = termLists;
        this.fields = fields;
        typedWords = Set.copyOf(TextAnalyzers.terms(TextAnalyzers.WORDS, typed));
        setAutoGenerateMultiTermSynonymsPhraseQuery(false);
    }

    /** @param typed contains at least one word */
    static Query of(String typed, IndexReader index, TermLists termLists, Set<Field> fields) {
        var text = Citations.reduced(typed);
        var parts = parts(fields, index, termLists, text)
                .map(part -> part.build(text))
                .toList();
        return parts.size() == 1
                ? parts.getFirst()
                : new DisjunctionMaxQuery(
                        List.of(parts.getFirst(), weighted(new ConstantScoreQuery(parts.getLast()), BY_TITLE)), 0f);
    }

    /** A query for each typed word, that matches where the word occurs. */
    static List<Query> words(String typed, IndexReader index, TermLists termLists, Set<Field> fields) {
        var text = Citations.reduced(typed);
        var parts = parts(fields, index, termLists, text)
                .map(part -> part.words(text))
                .toList();
        return IntStream.range(0, parts.getFirst().size())
                .mapToObj(word -> anyOf(parts.stream().map(part -> part.get(word))))
                .toList();
    }

    /** The search in the texts of the commitments, and the one in the titles of their resolutions. */
    private static Stream<WordQuery> parts(Set<Field> fields, IndexReader index, TermLists termLists, String text) {
        return Stream.of(
                        fields.stream()
                                .filter(field -> field != Field.RESOLUTION)
                                .toList(),
                        fields.stream()
                                .filter(field -> field == Field.RESOLUTION)
                                .toList())
                .filter(some -> !some.isEmpty())
                .map(some -> new WordQuery(index, termLists, some, text));
    }

    private Query build(String typed) {
        var all = new BooleanQuery.Builder();
        words(typed).forEach(word -> all.add(word, Occur.MUST));
        all.add(named(name(typed)), Occur.SHOULD);
        return all.build();
    }

    private List<Query> words(String typed) {
        var numbered = new ArrayList<Query>();
        var words = new ArrayList<String>();
        for (var part : SPACES.split(typed)) {
            if (part.codePoints().anyMatch(Character::isDigit)) {
                numbered.add(numbered(part));
            } else {
                words.add(part);
            }
        }
        return Stream.concat(numbered.stream(), clauses(createBooleanQuery("", String.join(" ", words), Occur.MUST)))
                .toList();
    }

    /** @param all null for a text without a word */
    private static Stream<Query> clauses(Query all) {
        return all instanceof BooleanQuery several && several.clauses().stream().allMatch(BooleanClause::isRequired)
                ? several.clauses().stream().map(BooleanClause::query)
                : Stream.ofNullable(all);
    }

    /** All that was typed, as a name of several parts is indexed, such as the printed number {@code 2° a)}. */
    private static String name(String typed) {
        return SPACES.matcher(typed.replace(",", "").strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /**
     * Something with a digit: a number or id as it is registered, or its words in this order. Commitments with that number
     * or id have equal scores, wherever else it occurs, and so are in the order of the document.
     */
    private Query numbered(String part) {
        var name = OUTER_PUNCTUATION.matcher(part).replaceAll("").toLowerCase(Locale.ROOT);
        var words = TextAnalyzers.terms(TextAnalyzers.WORDS, part);
        var inOrder = words.size() == 1
                ? word(words.getFirst())
                : anyOf(fields.stream().map(field -> weighted(phrase(field.words(), words), field.weight)));
        var names = SESSION.matcher(part).matches() ? Stream.of(name, "(%s)".formatted(name)) : Stream.of(name);
        return new DisjunctionMaxQuery(
                Stream.concat(names.map(WordQuery::named), Stream.of(inOrder)).toList(), 0f);
    }

    /** With the same score however many commitments have the name: that of a resolution may be a name of all. */
    private static Query named(String name) {
        return weighted(new ConstantScoreQuery(term(LuceneIndex.NAME, name)), EXACT_NAME);
    }

    private static Query phrase(String field, List<String> words) {
        return new PhraseQuery(field, words.toArray(String[]::new));
    }

    @Override
    protected Query newTermQuery(Term term, float boost) {
        return word(term.text());
    }

    @Override
    protected Query newSynonymQuery(String field, TermAndBoost[] terms) {
        return anyOf(Stream.of(terms).map(term -> word(term.term().utf8ToString())));
    }

    private Query word(String word) {
        var french = stem(TextAnalyzers.FRENCH, word);
        var dutch = stem(TextAnalyzers.DUTCH, word);
        var forms = new ArrayList<Query>();
        for (var field : fields) {
            forms.add(weighted(term(field.words(), word), field.weight));
            french.forEach(stem -> forms.add(weighted(term(field.french(), stem), field.weight * INFLECTED)));
            dutch.forEach(stem -> forms.add(weighted(term(field.dutch(), stem), field.weight * INFLECTED)));
        }
        var known = fields.stream()
                .anyMatch(field ->
                        occurs(field.words(), word) || french.stream().anyMatch(stem -> occurs(field.french(), stem)));
        var knownInDutch =
                dutch.stream().anyMatch(stem -> fields.stream().anyMatch(field -> occurs(field.dutch(), stem)));
        var isTyped = typedWords.contains(word);
        if (knownInDutch) {
            dutch.stream()
                    .filter(DutchCompounds::havePart)
                    .forEach(stem -> parts(stem, PartPlace.inDutch(stem, isTyped), Field::dutch)
                            .forEach(forms::add));
        } else if (!known && !SearchWords.isWholeOnly(word) && !fields.contains(Field.RESOLUTION)) {
            // The stem too, so that a plural is found as a part wherever its singular is.
            Stream.concat(Stream.of(word), french.stream())
                    .distinct()
                    .filter(part -> !SearchWords.isWholeOnly(part))
                    .forEach(part -> parts(part, PartPlace.inFrench(part, isTyped), Field::words)
                            .forEach(forms::add));
            dutch.stream().filter(stem -> !SearchWords.isWholeOnly(stem)).forEach(stem -> {
                parts(stem, PartPlace.inDutch(stem, isTyped), Field::dutch).forEach(forms::add);
                // A word of both languages, of which the Dutch plural occurs nowhere.
                fields.forEach(field -> forms.add(weighted(term(field.french(), stem), field.weight * INFLECTED)));
            });
        }
        if (isTyped && (knownInDutch || !known && !fields.contains(Field.RESOLUTION))) {
            dutch.stream().filter(DutchCompounds::havePart).forEach(stem -> {
                DutchCompounds.lastPart(word, stem)
                        .filter(part -> !SearchWords.isWholeOnly(part))
                        .forEach(
                                part -> parts(part, PartPlace.END, Field::dutch).forEach(forms::add));
                DutchCompounds.writtenPart(word)
                        .forEach(part ->
                                parts(part, PartPlace.WRITTEN_END, Field::words).forEach(forms::add));
            });
        }
        return anyOf(forms.stream());
    }

    private Stream<Query> parts(String part, PartPlace place, Function<Field, String> name) {
        return fields.stream().map(field -> {
            var found = termLists.containing(part, place, name.apply(field), index);
            return weighted(new TermInSetQuery(name.apply(field), found), field.weight * PART);
        });
    }

    /** The stem of a word; none for a stop word. */
    private static List<String> stem(Analyzer analyzer, String word) {
        return TextAnalyzers.terms(analyzer, word);
    }

    private boolean occurs(String field, String term) {
        try {
            return index.docFreq(new Term(field, term)) > 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Query term(String field, String term) {
        return new TermQuery(new Term(field, term));
    }

    private static Query weighted(Query query, float weight) {
        return new BoostQuery(query, weight);
    }

    private static Query anyOf(Stream<Query> queries) {
        var all = queries.toList();
        return all.isEmpty() ? new MatchNoDocsQuery() : new DisjunctionMaxQuery(all, TIE_BREAKER);
    }
}
