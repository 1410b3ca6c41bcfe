package org.sequitur.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchMinimalStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.CharTokenizer;
import org.tartarus.snowball.ext.DutchStemmer;

/**
 * Splits texts into terms. Accents are folded before stemming, so that a query without accents has the same stems as the
 * text.
 */
final class TextAnalyzers {

    /** Words as written, without case and accents. */
    static final Analyzer WORDS = new Chain(tokens -> new ASCIIFoldingFilter(new LowerCaseFilter(tokens)));

    static final Analyzer FRENCH = new Chain(tokens -> new FrenchMinimalStemFilter(
            new ASCIIFoldingFilter(new StopFilter(new LowerCaseFilter(tokens), FrenchAnalyzer.getDefaultStopSet()))));

    /** Plural of a Dutch word that ends in a vowel, such as {@code organisaties}: the stemmer keeps its s. */
    private static final Pattern PLURAL_AFTER_VOWEL = Pattern.compile("(?<=\\w{3}[aeiou])s$");

    static final Analyzer DUTCH = new Chain(tokens -> new SnowballFilter(
            new PatternReplaceFilter(
                    new ASCIIFoldingFilter(
                            new StopFilter(new LowerCaseFilter(tokens), DutchAnalyzer.getDefaultStopSet())),
                    PLURAL_AFTER_VOWEL,
                    "",
                    false),
            new DutchStemmer()));

    private TextAnalyzers() {}

    /** The text with letters and their accents composed, and without compatibility characters such as ligatures. */
    static String normalized(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
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

    /** Words are runs of letters and digits, whatever is between them. */
    private static final class Chain extends Analyzer {

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
