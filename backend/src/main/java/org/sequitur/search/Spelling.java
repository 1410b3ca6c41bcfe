package org.sequitur.search;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;

/** Corrects words of a search that occur nowhere and differ by one or two letters from a word of the register. */
final class Spelling {

    private static final int CANDIDATES = 10;

    /** Allows one other letter in a word of four or five letters, two in a longer one. */
    private static final float MIN_SIMILARITY = 0.65f;

    private static final DirectSpellChecker CHECKER = new DirectSpellChecker();

    static {
        CHECKER.setMinPrefix(0);
        CHECKER.setAccuracy(MIN_SIMILARITY);
    }

    private final IndexSearcher searcher;
    private final Predicate<String> isFound;

    /** @param isFound whether a search for a text finds something */
    Spelling(IndexSearcher searcher, Predicate<String> isFound) {
        this.searcher = searcher;
        this.isFound = isFound;
    }

    /**
     * The typed text with other words instead of those that occur nowhere; empty if the typed text finds something, if the
     * corrected text finds nothing either, or if Parliament avoids a word of it. Numbers are not corrected.
     */
    Optional<String> corrected(String typed) throws IOException {
        var text = TextAnalyzers.normalized(typed);
        if (isFound.test(text)) {
            return Optional.empty();
        }
        var corrected = new StringBuilder();
        var end = 0;
        try (var words = TextAnalyzers.SPELLED.tokenStream("", text)) {
            var word = words.addAttribute(CharTermAttribute.class);
            var place = words.addAttribute(OffsetAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                var other = isFound.test(word.toString()) ? Optional.<String>empty() : similar(word.toString());
                corrected.append(text, end, place.startOffset());
                corrected.append(other.orElse(text.substring(place.startOffset(), place.endOffset())));
                end = place.endOffset();
            }
            words.end();
        }
        var all = corrected.append(text, end, text.length()).toString();
        return all.equals(text) || AvoidedWords.areIn(all) || !isFound.test(all) ? Optional.empty() : Optional.of(all);
    }

    private Optional<String> similar(String word) throws IOException {
        if (word.chars().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        var candidates = CHECKER.suggestSimilar(
                new Term(LuceneIndex.SPELLED, word), CANDIDATES, searcher.getIndexReader(), SuggestMode.SUGGEST_ALWAYS);
        for (var candidate : candidates) {
            if (isPublic(candidate.string) && !AvoidedWords.areIn(candidate.string)) {
                return Optional.of(candidate.string);
            }
        }
        return Optional.empty();
    }

    /** Not only in a text that was withdrawn, whose words the index keeps for some time. */
    private boolean isPublic(String word) throws IOException {
        return searcher.count(new TermQuery(new Term(LuceneIndex.SPELLED, word))) > 0;
    }
}
