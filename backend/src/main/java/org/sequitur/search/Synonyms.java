package org.sequitur.search;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;

/** Adds synonyms to the words of a query; they are in files in Solr's format, and never shown. */
final class Synonyms extends AnalyzerWrapper {

    private static final List<String> FILES = List.of("/search/synonyms.txt", AvoidedWords.FILE);

    private final SynonymMap synonyms = read();

    Synonyms() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        return TextAnalyzers.WORDS;
    }

    @Override
    protected TokenStreamComponents wrapComponents(String field, TokenStreamComponents words) {
        return new TokenStreamComponents(
                words.getSource(), new SynonymGraphFilter(words.getTokenStream(), synonyms, true));
    }

    private static SynonymMap read() {
        var parser = new SolrSynonymParser(true, true, TextAnalyzers.WORDS);
        for (var name : FILES) {
            try (var file = Synonyms.class.getResourceAsStream(name);
                    var text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
                parser.parse(text);
            } catch (IOException | ParseException broken) {
                throw new IllegalStateException(name + " cannot be read", broken);
            }
        }
        try {
            return parser.build();
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }
}
