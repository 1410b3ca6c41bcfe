package org.sequitur.search;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchMinimalStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.ConditionalTokenFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.util.CharTokenizer;
import org.sequitur.platform.language.Language;
import org.tartarus.snowball.ext.DutchStemmer;

/**
 * Splits texts into terms. Accents are folded before stemming, so that a query without accents has the same stems as the
 * text.
 */
final class TextAnalyzers {

    /** Words as written, without case and accents. */
    static final Analyzer WORDS = new Chain(tokens -> new ASCIIFoldingFilter(new LowerCaseFilter(tokens)));

    /** Words as they are spelled, without case. */
    static final Analyzer SPELLED = new Chain(LowerCaseFilter::new);

    /** Stems: the stemmer of the language, and for plurals that it does not relate to their singular, a list. */
    static final Analyzer FRENCH = new Chain(tokens -> frenchStems(tokens, Plurals.of(Language.FR)));

    static final Analyzer DUTCH = new Chain(tokens -> dutchStems(tokens, Plurals.of(Language.NL)));

    /** Plural of a Dutch word that ends in a vowel, such as {@code organisaties}: the stemmer keeps its s. */
    private static final Pattern PLURAL_AFTER_VOWEL = Pattern.compile("(?<=\\w{3}[aeiou])s$");

    /** Dutch spelling before an ending: {@code plannen} of {@code plan}, {@code brieven} of {@code brief}. */
    private static final Pattern DOUBLE_CONSONANT = Pattern.compile("([bdfgklmnprst])\\1$");

    private static final Pattern FINAL_V = Pattern.compile("(?<=\\w)v$");
    private static final Pattern FINAL_Z = Pattern.compile("(?<=\\w)z$");

    /** Dutch ending of a plural or genitive: {@code OCMW's}. */
    private static final Pattern APOSTROPHE_S =
            Pattern.compile("(?<=[\\p{L}\\p{M}])['’‘ʼ]s(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);

    private TextAnalyzers() {}

    static TokenStream frenchStems(TokenStream tokens, StemmerOverrideMap plurals) {
        return new FrenchMinimalStemFilter(
                new StemmerOverrideFilter(words(tokens, FrenchAnalyzer.getDefaultStopSet()), plurals));
    }

    /** Stems twice: {@code processen} becomes {@code proces}, which becomes {@code proc} as the singular does. */
    static TokenStream dutchStems(TokenStream tokens, StemmerOverrideMap plurals) {
        var listed = new StemmerOverrideFilter(words(tokens, DutchAnalyzer.getDefaultStopSet()), plurals);
        return new UnlessKeyword(listed, words -> dutchStem(dutchStem(words)));
    }

    private static TokenStream dutchStem(TokenStream words) {
        var stems = new SnowballFilter(replaced(words, PLURAL_AFTER_VOWEL, ""), new DutchStemmer());
        return replaced(replaced(replaced(stems, DOUBLE_CONSONANT, "$1"), FINAL_V, "f"), FINAL_Z, "s");
    }

    private static TokenStream replaced(TokenStream words, Pattern pattern, String replacement) {
        return new PatternReplaceFilter(words, pattern, replacement, false);
    }

    private static TokenStream words(TokenStream tokens, CharArraySet stopWords) {
        return new ASCIIFoldingFilter(new StopFilter(new LowerCaseFilter(tokens), stopWords));
    }

    /**
     * The text with letters and their accents composed, without compatibility characters such as ligatures, and without 's
     * at the end of words.
     */
    static String normalized(String text) {
        return APOSTROPHE_S
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
    }

    /** The terms of a text, in order. */
    static List<String> terms(Analyzer analyzer, String text) {
        try (var tokens = analyzer.tokenStream("", normalized(text))) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var terms = new ArrayList<String>();
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
            return terms;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Leaves the stems that were found in a list as they are. */
    private static final class UnlessKeyword extends ConditionalTokenFilter {

        private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

        UnlessKeyword(TokenStream words, Function<TokenStream, TokenStream> filters) {
            super(words, filters);
        }

        @Override
        protected boolean shouldFilter() {
            return !keyword.isKeyword();
        }
    }

    /** Finds in a text that is not {@link #normalized} the same terms, with their places in it. */
    static final class Unnormalized extends AnalyzerWrapper {

        private final Analyzer analyzer;

        Unnormalized(Analyzer analyzer) {
            super(PER_FIELD_REUSE_STRATEGY);
            this.analyzer = analyzer;
        }

        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            return analyzer;
        }

        @Override
        protected Reader wrapReader(String field, Reader text) {
            return new PatternReplaceCharFilter(APOSTROPHE_S, "", text);
        }
    }

    /** Words are runs of letters and digits, whatever is between them. */
    static final class Chain extends Analyzer {

        private final UnaryOperator<TokenStream> filters;

        Chain(UnaryOperator<TokenStream> filters) {
            this.filters = filters;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = CharTokenizer.fromTokenCharPredicate(Character::isLetterOrDigit);
            return new TokenStreamComponents(words, filters.apply(words));
        }
    }
}
