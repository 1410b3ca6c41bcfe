package org.sequitur.commitment;

import java.util.Arrays;
import java.util.function.LongPredicate;
import org.roaringbitmap.RoaringBitmap;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.search.Hits;

/** The commitments that a filter selects on a day, read in one of two ways with the same result. */
interface FilteredCommitments {

    /**
     * The row ids in that order.
     *
     * @param hits restricts them to these; null if there are no search words
     */
    long[] rowIds(CommitmentOrder order, Hits hits);

    /** A page of {@link #rowIds}, and their number. */
    RowIdPage page(CommitmentOrder order, Hits hits, PageRequest page);

    /** Which row ids are selected; need not be right for others than the hits. */
    LongPredicate among(Hits hits);

    static RowIdPage page(long[] rowIds, PageRequest page) {
        var onPage = Arrays.stream(rowIds).skip(page.offset()).limit(page.pageSize());
        return new RowIdPage(onPage.boxed().toList(), rowIds.length);
    }

    static LongPredicate contains(RoaringBitmap rowIds) {
        return row -> rowIds.contains(Math.toIntExact(row));
    }
}
