package org.sequitur.search;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.sequitur.platform.language.Language;

/**
 * Builds the query for suggestions: each typed word begins a word of the short title, or a number or id. Whole words come
 * first, and whole numbers and ids before them.
 */
final class SuggestionQuery {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern OUTER_PUNCTUATION = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    /** A session as a citation has it, after the document's number. */
    private static final Pattern SESSION = Pattern.compile("\\(.*");

    private static final float WHOLE_WORD = 2f;
    private static final float WHOLE_NAME = 20f;

    private SuggestionQuery() {}

    static Query of(String typed, Language language) {
        var title = LuceneIndex.title(language);
        var all = new BooleanQuery.Builder();
        SPACES.splitAsStream(Citations.reduced(typed))
                .filter(part -> !SESSION.matcher(part).matches())
                .map(part -> OUTER_PUNCTUATION.matcher(part).replaceAll(""))
                .filter(part -> !part.isEmpty())
                .forEach(part -> all.add(
                        anyOf(
                                beginning(LuceneIndex.NAME, part.toLowerCase(Locale.ROOT), WHOLE_NAME),
                                words(title, part)),
                        Occur.MUST));
        return all.build();
    }

    private static Query words(String title, String part) {
        var all = new BooleanQuery.Builder();
        TextAnalyzers.terms(TextAnalyzers.WORDS, part)
                .forEach(word -> all.add(beginning(title, word, WHOLE_WORD), Occur.MUST));
        return all.build();
    }

    private static Query beginning(String field, String text, float weightOfWhole) {
        var term = new Term(field, text);
        return anyOf(new BoostQuery(new TermQuery(term), weightOfWhole), new PrefixQuery(term));
    }

    private static Query anyOf(Query one, Query other) {
        return new DisjunctionMaxQuery(List.of(one, other), 0);
    }
}
