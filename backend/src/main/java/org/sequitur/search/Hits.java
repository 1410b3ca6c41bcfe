package org.sequitur.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;

/** Search result: row numbers of commitments, grouped by resolution. */
public final class Hits {

    private static final RoaringBitmap NONE = new RoaringBitmap();

    private final Map<String, RoaringBitmap> rows;
    private final RoaringBitmap all;
    private final long[] byRelevance;

    /** @param byRelevance all the rows, the most relevant first */
    Hits(Map<String, RoaringBitmap> rows, long[] byRelevance) {
        this.rows = rows;
        this.all = FastAggregation.or(rows.values().iterator());
        this.byRelevance = byRelevance;
    }

    /** Only the hits in these resolutions. */
    public Hits in(Collection<String> resolutionIds) {
        var filtered = new HashMap<>(rows);
        filtered.keySet().retainAll(resolutionIds);
        return filtered.size() == rows.size() ? this : new Hits(filtered, byRelevance);
    }

    public int size() {
        return all.getCardinality();
    }

    public boolean contains(long row) {
        return all.contains(Math.toIntExact(row));
    }

    public List<Long> rows() {
        return all.stream().mapToObj(row -> (long) row).toList();
    }

    /** The rows of a resolution, as in the document: a document's rows were added in its order. */
    public LongStream inDocumentOrder(String resolutionId) {
        return in(resolutionId).stream().asLongStream();
    }

    /** The rows of a resolution, the last one in the document first. */
    public LongStream lastInDocumentFirst(String resolutionId) {
        var ascending = in(resolutionId).toArray();
        return IntStream.rangeClosed(1, ascending.length).mapToLong(i -> ascending[ascending.length - i]);
    }

    private RoaringBitmap in(String resolutionId) {
        return rows.getOrDefault(resolutionId, NONE);
    }

    /** The rows, the most relevant first. */
    public LongStream byRelevance() {
        return LongStream.of(byRelevance).filter(this::contains);
    }
}
