package org.sequitur.commitment;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
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
 * @param selected those whose commitments are selected
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
        if (hits == null && filter.hasOnlyResolutionsAndWords() && order.isDocumentOrder()) {
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
     * A page of all commitments of the resolutions, in the order of an index. No state is needed, so that the current rows
     * serve for past days too. MariaDB would sort all rows for a page after the last one.
     */
    private RowIdPage pageOfAll(CommitmentOrder order, PageRequest page) {
        var total =
                selected.stream().mapToLong(ResolutionSize::totalCommitments).sum();
        if (page.offset() >= total) {
            return new RowIdPage(List.of(), total);
        }
        var restricted = selected.size() < known.size();
        var query = database.createQuery(
                "select c.rowId from Commitment c" + (restricted ? " where c.resolution.id in :selected" : "")
                        + order.hql(),
                Long.class);
        if (restricted) {
            query.setParameter("selected", ids());
        }
        return new RowIdPage(
                query.setFirstResult(page.offset())
                        .setMaxResults(page.pageSize())
                        .getResultList(),
                total);
    }

    private List<String> ids() {
        return selected.stream().map(ResolutionSize::resolutionId).toList();
    }
}
