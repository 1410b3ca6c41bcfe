package org.sequitur.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOFunction;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/** The commitments as a Lucene index. It is never committed, as it is built anew after each start. */
final class LuceneIndex implements AutoCloseable {

    /** Identifiers of a commitment, as one term each. */
    static final String NAME = "name";

    static final String ROW = "row";
    static final String RESOLUTION = "resolution";

    /** The words of all texts as they are spelled. */
    static final String SPELLED = "spelled";

    /** Bounds the heap that the build of a large index takes. */
    private static final double BUFFER_MEGABYTES = 8;

    /** One term, which tells where it occurs, as the words of texts do. */
    private static final FieldType NAMES = new FieldType(StringField.TYPE_NOT_STORED);

    /** Only which words occur. */
    private static final FieldType WORDS_ONLY = new FieldType(TextField.TYPE_NOT_STORED);

    static {
        NAMES.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        NAMES.freeze();
        WORDS_ONLY.setIndexOptions(IndexOptions.DOCS);
        WORDS_ONLY.setOmitNorms(true);
        WORDS_ONLY.freeze();
    }

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final LatestWords latestWords = new LatestWords();

    LuceneIndex(Directory directory) throws IOException {
        this.directory = directory;
        writer = new IndexWriter(
                directory,
                new IndexWriterConfig(new ByField())
                        .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                        .setCommitOnClose(false));
        searchers = new SearcherManager(writer, null);
    }

    /** Adds commitments of which none is indexed. {@link #refresh} makes them visible. */
    void add(Collection<SearchDocument> documents) throws IOException {
        for (var document : documents) {
            writer.addDocument(indexed(document));
        }
    }

    /** Adds commitments, or replaces those with the same rows. {@link #refresh} makes them visible. */
    void put(Collection<SearchDocument> documents) throws IOException {
        for (var document : documents) {
            writer.updateDocument(row(document), indexed(document));
        }
    }

    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    boolean isOpen() {
        return writer.isOpen();
    }

    /** @param typed contains at least one word */
    Hits find(String typed, Set<Field> fields) {
        return find(index -> WordQuery.of(typed, index, latestWords, fields));
    }

    /**
     * Tells by which texts these commitments were found.
     *
     * @param typed contains at least one word
     */
    FoundWords foundWords(String typed, Set<Field> fields, Collection<Long> rows) {
        return search(searcher ->
                FoundWords.of(searcher, WordQuery.words(typed, searcher.getIndexReader(), latestWords, fields), rows));
    }

    /**
     * The typed text with other spellings of words that occur nowhere; empty if all words occur, or if no other spelling
     * finds something.
     */
    Optional<String> corrected(String typed) {
        return search(searcher -> new Spelling(
                        searcher, text -> !SearchWords.of(text).isEmpty() && isFound(text, searcher))
                .corrected(typed));
    }

    private boolean isFound(String text, IndexSearcher searcher) {
        try {
            return searcher.count(
                            WordQuery.of(text, searcher.getIndexReader(), latestWords, EnumSet.allOf(Field.class)))
                    > 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The commitments whose short title in that language, number or id has words that begin with those typed. */
    Hits beginning(String typed, Language language) {
        return find(_ -> SuggestionQuery.of(typed, language));
    }

    private Hits find(Function<IndexReader, Query> query) {
        return search(
                searcher -> searcher.search(query.apply(searcher.getIndexReader()), new HitCollector.InOneThread()));
    }

    <T> T search(IOFunction<IndexSearcher, T> search) {
        try {
            var searcher = searchers.acquire();
            try {
                return search.apply(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }

    /** The field of the short titles in that language, which suggestions look for. */
    static String title(Language language) {
        return "title." + language.tag();
    }

    private static Term row(SearchDocument document) {
        return new Term(ROW, String.valueOf(document.row()));
    }

    private static Document indexed(SearchDocument document) {
        var indexed = new Document();
        indexed.add(new StringField(ROW, row(document).bytes(), Store.NO));
        indexed.add(new NumericDocValuesField(ROW, document.row()));
        indexed.add(new SortedDocValuesField(RESOLUTION, new BytesRef(document.resolutionId())));
        document.names().forEach(name -> indexed.add(new org.apache.lucene.document.Field(NAME, name, NAMES)));
        add(indexed, Field.OWN, List.of(document.wording(), document.shortTitle()));
        add(indexed, Field.CONTEXT, document.context());
        add(indexed, Field.PUBLISHED, document.published());
        add(indexed, Field.RESOLUTION, document.resolution());
        add(indexed, Field.CLASSIFICATION, document.classification());
        for (var language : Language.values()) {
            indexed.add(new TextField(
                    title(language),
                    TextAnalyzers.normalized(document.shortTitle().in(language)),
                    Store.NO));
        }
        return indexed;
    }

    private static void add(Document indexed, Field field, List<LocalizedText> texts) {
        for (var text : texts) {
            var french = TextAnalyzers.normalized(text.fr());
            var dutch = TextAnalyzers.normalized(text.nl());
            indexed.add(new TextField(field.words(), french, Store.NO));
            indexed.add(new TextField(field.words(), dutch, Store.NO));
            indexed.add(new TextField(field.french(), french, Store.NO));
            indexed.add(new TextField(field.dutch(), dutch, Store.NO));
            indexed.add(new org.apache.lucene.document.Field(SPELLED, french, WORDS_ONLY));
            indexed.add(new org.apache.lucene.document.Field(SPELLED, dutch, WORDS_ONLY));
        }
    }

    /** The analyzer of each field. */
    private static final class ByField extends DelegatingAnalyzerWrapper {

        private final Map<String, Analyzer> byField = new HashMap<>();

        ByField() {
            super(PER_FIELD_REUSE_STRATEGY);
            for (var field : Field.values()) {
                byField.put(field.words(), TextAnalyzers.WORDS);
                byField.put(field.french(), TextAnalyzers.FRENCH);
                byField.put(field.dutch(), TextAnalyzers.DUTCH);
            }
            byField.put(SPELLED, TextAnalyzers.SPELLED);
            for (var language : Language.values()) {
                byField.put(title(language), TextAnalyzers.WORDS);
            }
        }

        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            return byField.get(field);
        }

        /** A phrase must not reach from one text into the next. */
        @Override
        public int getPositionIncrementGap(String field) {
            return 100;
        }
    }
}
