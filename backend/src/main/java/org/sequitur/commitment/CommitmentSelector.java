package org.sequitur.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.roaringbitmap.RoaringBitmap;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.resolution.ClassifiedResolutions;
import org.sequitur.resolution.ResolutionSize;
import org.sequitur.resolution.Resolutions;
import org.sequitur.search.Hits;
import org.sequitur.search.SearchIndex;

/** Selects the commitments of a page or an export, by search hits, a query, or both. */
@ApplicationScoped
class CommitmentSelector {

    /**
     * Up to this many search hits are passed to the query as row ids; with more, the query runs without them and its
     * result is intersected with the hits.
     */
    private static final int MAX_ROW_IDS_IN_QUERY = 1_000;

    private final EntityManager database;
    private final Resolutions resolutions;
    private final ClassifiedResolutions classified;
    private final SearchIndex search;
    private final StateHistory stateHistory;

    CommitmentSelector(
            EntityManager database,
            Resolutions resolutions,
            ClassifiedResolutions classified,
            SearchIndex search,
            StateHistory stateHistory) {
        this.database = database;
        this.resolutions = resolutions;
        this.classified = classified;
        this.search = search;
        this.stateHistory = stateHistory;
    }

    Selection select(CommitmentFilter filter, LocalDate day, CommitmentOrder order, PageRequest page) {
        var known = resolutions.sizes();
        var selected = selected(known, filter, day);
        var hits = hits(filter, day, selected);
        if (selected.isEmpty() || hits != null && hits.size() == 0) {
            return Selection.EMPTY;
        }
        if (hits != null && order.isByRelevance()) {
            return page(byRelevance(hits, filter, day), page);
        }
        if (filter.hasOnlyResolutionsAndWords() && order.isDocumentOrder()) {
            return hits == null ? all(known, selected, order, page) : page(inOrder(hits, order), page);
        }
        var query = query(filter, day, known, selected);
        return hits == null ? all(query, order, page) : intersect(hits, query, order, page);
    }

    /** The row ids of all commitments that match, in the given order. */
    long[] all(CommitmentFilter filter, LocalDate day, CommitmentOrder order) {
        var known = resolutions.sizes();
        var selected = selected(known, filter, day);
        var hits = hits(filter, day, selected);
        if (selected.isEmpty() || hits != null && hits.size() == 0) {
            return new long[0];
        }
        if (hits != null && order.isByRelevance()) {
            return byRelevance(hits, filter, day);
        }
        var query = query(filter, day, known, selected);
        if (hits != null && hits.size() <= MAX_ROW_IDS_IN_QUERY) {
            query.among(hits.rows());
        }
        return query.stream(order)
                .filter(row -> hits == null || hits.contains(row))
                .toArray();
    }

    /** The resolutions of the commitments that match; search words are ignored. */
    List<ResolutionSize> resolutions(CommitmentFilter filter, LocalDate day) {
        var known = resolutions.sizes();
        var selected = selected(known, filter, day);
        if (selected.isEmpty()) {
            return List.of();
        }
        var ids = Set.copyOf(query(filter, day, known, selected).resolutionIds());
        return known.stream()
                .filter(resolution -> ids.contains(resolution.resolutionId()))
                .toList();
    }

    /** The hits that pass the filter, the most relevant first. */
    private long[] byRelevance(Hits hits, CommitmentFilter filter, LocalDate day) {
        if (filter.hasOnlyResolutionsAndWords()) {
            return hits.byRelevance().toArray();
        }
        var query = new CommitmentQuery(database, stateHistory, filter, day);
        if (hits.size() <= MAX_ROW_IDS_IN_QUERY) {
            query.among(hits.rows());
        }
        var passing = new RoaringBitmap();
        query.stream().forEach(row -> passing.add(Math.toIntExact(row)));
        return hits.byRelevance()
                .filter(row -> passing.contains(Math.toIntExact(row)))
                .toArray();
    }

    /** The resolutions adopted by that day that the filter selects. */
    private List<ResolutionSize> selected(List<ResolutionSize> all, CommitmentFilter filter, LocalDate day) {
        var criteria = filter.resolutionCriteria();
        var matching = criteria.isEmpty() ? null : classified.ids(criteria);
        return all.stream()
                .filter(resolution -> !resolution.adoptedOn().isAfter(day))
                .filter(resolution ->
                        filter.resolution().isEmpty() || filter.resolution().contains(resolution.resolutionId()))
                .filter(resolution -> matching == null || matching.contains(resolution.resolutionId()))
                .toList();
    }

    /** The commitments that contain all search words; null if the filter has no search words. */
    private Hits hits(CommitmentFilter filter, LocalDate day, List<ResolutionSize> selected) {
        return filter.q() == null
                ? null
                : search.find(filter.q(), stateHistory.isPast(day)).in(ids(selected));
    }

    private CommitmentQuery query(
            CommitmentFilter filter, LocalDate day, List<ResolutionSize> known, List<ResolutionSize> selected) {
        var query = new CommitmentQuery(database, stateHistory, filter, day);
        return selected.size() < known.size() ? query.in(ids(selected)) : query;
    }

    private static List<String> ids(List<ResolutionSize> resolutions) {
        return resolutions.stream().map(ResolutionSize::resolutionId).toList();
    }

    private static long[] inOrder(Hits hits, CommitmentOrder order) {
        var rows = hits.inDocumentOrder().toArray();
        return order.isDescending()
                ? IntStream.rangeClosed(1, rows.length)
                        .mapToLong(i -> rows[rows.length - i])
                        .toArray()
                : rows;
    }

    private static Selection page(long[] rows, PageRequest page) {
        var onPage = Arrays.stream(rows).skip(page.offset()).limit(page.pageSize());
        return new Selection(onPage.boxed().toList(), rows.length);
    }

    /**
     * A page of all commitments of the resolutions, in the order of an index. No state is needed, so that the current rows
     * serve for past days too.
     */
    private Selection all(
            List<ResolutionSize> known, List<ResolutionSize> selected, CommitmentOrder order, PageRequest page) {
        var restricted = selected.size() < known.size();
        var query = database.createQuery(
                "select c.rowId from Commitment c" + (restricted ? " where c.resolution.id in :selected" : "")
                        + order.hql(),
                Long.class);
        if (restricted) {
            query.setParameter("selected", ids(selected));
        }
        return new Selection(
                query.setFirstResult(page.offset())
                        .setMaxResults(page.pageSize())
                        .getResultList(),
                selected.stream().mapToLong(ResolutionSize::totalCommitments).sum());
    }

    private static Selection all(CommitmentQuery query, CommitmentOrder order, PageRequest page) {
        return new Selection(query.rowIds(order, page), query.count());
    }

    private static Selection intersect(Hits hits, CommitmentQuery query, CommitmentOrder order, PageRequest page) {
        if (hits.size() <= MAX_ROW_IDS_IN_QUERY) {
            return all(query.among(hits.rows()), order, page);
        }
        var rows = query.rowIds(order).stream().filter(hits::contains).toList();
        return new Selection(
                rows.stream().skip(page.offset()).limit(page.pageSize()).toList(), rows.size());
    }
}
