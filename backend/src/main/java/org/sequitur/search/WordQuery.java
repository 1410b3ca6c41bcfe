package org.sequitur.search;

import static org.sequitur.search.WordForms.anyOf;
import static org.sequitur.search.WordForms.term;
import static org.sequitur.search.WordForms.weighted;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;

/**
 * Builds the query for what a reader typed. All words must occur, each in any of its {@link WordForms}, as a synonym, or
 * exactly as a number or id. All requests of a resolution are found if its title and description contain all words whole,
 * and one of them tells it from others ({@link ResolutionWords}).
 */
final class WordQuery extends QueryBuilder {

    private static final Analyzer SYNONYMS = new Synonyms();
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern OUTER_PUNCTUATION = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    /** A session as a citation has it, after the document's number. */
    private static final Pattern SESSION = Pattern.compile("\\([^()]+\\),?");

    private static final float EXACT_NAME = 20f;

    /** Less than any other score, whatever the size of the index. */
    private static final float BY_TITLE = 1e-9f;

    private final List<Field> fields;
    private final WordForms forms;
    private final LatestWords latest;
    private final LatestWords.Key key;

    private WordQuery(IndexReader index, LatestWords latest, List<Field> fields, boolean incomplete, String typed) {
        super(SYNONYMS);
        this.fields = fields;
        this.latest = latest;
        key = new LatestWords.Key(index.getReaderCacheHelper().getKey(), fields, incomplete, typed);
        var typedWords = Set.copyOf(TextAnalyzers.terms(TextAnalyzers.WORDS, typed));
        forms = new WordForms(index, latest.termLists(), fields, typedWords, incomplete);
        setAutoGenerateMultiTermSynonymsPhraseQuery(false);
    }

    /** @param typed contains at least one word */
    static Query of(String typed, IndexReader index, LatestWords latest, Set<Field> fields) {
        var text = Citations.reduced(typed);
        var parts = parts(fields, index, latest, text).map(WordQuery::build).toList();
        return parts.size() == 1
                ? parts.getFirst()
                : new DisjunctionMaxQuery(
                        List.of(parts.getFirst(), weighted(new ConstantScoreQuery(parts.getLast()), BY_TITLE)), 0f);
    }

    /** A query for each typed word, that matches where the word occurs. */
    static List<Query> words(String typed, IndexReader index, LatestWords latest, Set<Field> fields) {
        var text = Citations.reduced(typed);
        var parts = parts(fields, index, latest, text).map(WordQuery::words).toList();
        return IntStream.range(0, parts.getFirst().size())
                .mapToObj(word -> anyOf(parts.stream().map(part -> part.get(word))))
                .toList();
    }

    /** The search in the texts of the commitments, and the one in the titles and descriptions of their resolutions. */
    private static Stream<WordQuery> parts(Set<Field> fields, IndexReader index, LatestWords latest, String text) {
        var byResolution = fields.stream().sorted().collect(Collectors.partitioningBy(Field::isOfResolution));
        var own = new WordQuery(index, latest, byResolution.get(false), true, text);
        return byResolution.get(true).isEmpty() || !ResolutionWords.distinguish(text)
                ? Stream.of(own)
                : Stream.of(own, new WordQuery(index, latest, byResolution.get(true), false, text));
    }

    private Query build() {
        var all = new BooleanQuery.Builder();
        words().forEach(word -> all.add(word, Occur.MUST));
        all.add(named(name(key.typed())), Occur.SHOULD);
        return all.build();
    }

    private List<Query> words() {
        return latest.get(key, this::buildWords);
    }

    private List<Query> buildWords() {
        var numbered = new ArrayList<Query>();
        var words = new ArrayList<String>();
        for (var part : SPACES.split(key.typed())) {
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
                ? forms.of(words.getFirst())
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
        return forms.of(term.text());
    }

    @Override
    protected Query newSynonymQuery(String field, TermAndBoost[] terms) {
        return anyOf(Stream.of(terms).map(term -> forms.of(term.term().utf8ToString())));
    }
}
