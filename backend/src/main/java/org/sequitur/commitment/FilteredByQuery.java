package org.sequitur.commitment;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import org.roaringbitmap.RoaringBitmap;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.resolution.ResolutionSize;
import org.sequitur.search.Hits;

/**
 * Selects by queries: on past days, of named commitments, and where {@link CommitmentsInMemory} has none.
 *
 * @param known all resolutions
 * @param selected the resolutions whose commitments are selected
 */
record FilteredByQuery(
        EntityManager database,
        StateHistory stateHistory,
        List<ResolutionSize> known,
        List<ResolutionSize> selected,
        CommitmentFilter filter,
        LocalDate day)
        implements FilteredCommitments {

    /**
     * Up to this many search hits are passed to the query as row ids; with more, the query runs without them and its
     * result is intersected with the hits.
     */
    private static final int MAX_ROW_IDS_IN_QUERY = 1_000;

    @Override
    public long[] rowIds(CommitmentOrder order, Hits hits) {
        return query(hits).stream(order)
                .filter(row -> hits == null || hits.contains(row))
                .toArray();
    }

    @Override
    public RowIdPage page(CommitmentOrder order, Hits hits, PageRequest page) {
        if (hits == null && filter.hasOnlyResolutionsAndWords() && order.isByResolution()) {
            return pageOfAll(order, page);
        }
        if (hits != null && hits.size() > MAX_ROW_IDS_IN_QUERY) {
            return FilteredCommitments.page(rowIds(order, hits), page);
        }
        var query = query(hits);
        var total = query.count();
        return new RowIdPage(page.offset() < total ? query.rowIds(order, page) : List.of(), total);
    }

    @Override
    public LongPredicate among(Hits hits) {
        var rowIds = new RoaringBitmap();
        query(hits).stream().forEach(row -> rowIds.add(Math.toIntExact(row)));
        return FilteredCommitments.contains(rowIds);
    }

    /** The resolutions of the commitments. */
    List<String> resolutionIds() {
        return query(null).resolutionIds();
    }

    private CommitmentQuery query(Hits hits) {
        var query = new CommitmentQuery(database, stateHistory, filter, day);
        if (selected.size() < known.size()) {
            query.in(ids());
        }
        return hits != null && hits.size() <= MAX_ROW_IDS_IN_QUERY ? query.among(hits.rows()) : query;
    }

    /**
     * A page of all commitments of the resolutions. Only those of the resolutions on the page are read: MariaDB would sort
     * all rows. No state is needed, so that the current rows serve for past days too.
     */
    private RowIdPage pageOfAll(CommitmentOrder order, PageRequest page) {
        var onPage = new ArrayList<String>();
        var before = 0L;
        var total = 0L;
        for (var resolution : order.sorted(selected)) {
            var from = total;
            total += resolution.totalCommitments();
            if (total <= page.offset()) {
                before = total;
            } else if (from < page.offset() + (long) page.pageSize()) {
                onPage.add(resolution.resolutionId());
            }
        }
        if (onPage.isEmpty()) {
            return new RowIdPage(List.of(), total);
        }
        var rowIds = database.createQuery(
                        "select c.rowId from Commitment c where c.resolution.id in ?1" + order.hql(), Long.class)
                .setParameter(1, onPage)
                .setFirstResult(Math.toIntExact(page.offset() - before))
                .setMaxResults(page.pageSize())
                .getResultList();
        return new RowIdPage(rowIds, total);
    }

    private List<String> ids() {
        return selected.stream().map(ResolutionSize::resolutionId).toList();
    }
}
