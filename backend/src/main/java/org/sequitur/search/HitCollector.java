package org.sequitur.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.roaringbitmap.RoaringBitmap;

/** Collects all hits with their scores. */
final class HitCollector extends SimpleCollector {

    private final Map<String, RoaringBitmap> rows = new HashMap<>();
    // Score and row in one number, so that primitive numbers can be sorted.
    private long[] scored = new long[64];
    private int size;

    private NumericDocValues row;
    private SortedDocValues resolution;
    private RoaringBitmap[] byOrdinal;
    private Scorable scorer;

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) throws IOException {
        row = DocValues.getNumeric(segment.reader(), LuceneIndex.ROW);
        resolution = DocValues.getSorted(segment.reader(), LuceneIndex.RESOLUTION);
        byOrdinal = new RoaringBitmap[resolution.getValueCount()];
    }

    @Override
    public void setScorer(Scorable current) {
        scorer = current;
    }

    @Override
    public void collect(int document) throws IOException {
        row.advanceExact(document);
        resolution.advanceExact(document);
        var found = Math.toIntExact(row.longValue());
        var ordinal = resolution.ordValue();
        if (byOrdinal[ordinal] == null) {
            byOrdinal[ordinal] =
                    rows.computeIfAbsent(resolution.lookupOrd(ordinal).utf8ToString(), _ -> new RoaringBitmap());
        }
        byOrdinal[ordinal].add(found);
        if (size == scored.length) {
            scored = Arrays.copyOf(scored, 2 * size);
        }
        // Bits of positive floats are in the order of their values; equal scores are in the order of the rows.
        scored[size++] = (long) -Float.floatToIntBits(scorer.score()) << Integer.SIZE | found;
    }

    private Hits hits() {
        Arrays.sort(scored, 0, size);
        return new Hits(
                rows, Arrays.stream(scored, 0, size).map(one -> (int) one).toArray());
    }

    /** The search runs in the thread of the request, so that there is one collector. */
    static final class InOneThread implements CollectorManager<HitCollector, Hits> {

        @Override
        public HitCollector newCollector() {
            return new HitCollector();
        }

        @Override
        public Hits reduce(Collection<HitCollector> collectors) {
            return collectors.iterator().next().hits();
        }
    }
}
