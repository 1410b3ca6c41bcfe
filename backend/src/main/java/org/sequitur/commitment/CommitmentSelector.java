package org.sequitur.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.resolution.Extent;
import org.sequitur.resolution.Resolutions;
import org.sequitur.search.Hits;
import org.sequitur.search.SearchIndex;
import org.sequitur.search.SearchWords;

/** Finds out which commitments a page shows, in whichever way reads least. */
@ApplicationScoped
class CommitmentSelector {

    /** So many rows the database looks up one by one; where more were found, it is rather asked for all that pass the filter. */
    private static final int FEW = 1_000;

    private final EntityManager database;
    private final Resolutions resolutions;
    private final SearchIndex search;
    private final StateHistory stateHistory;

    CommitmentSelector(EntityManager database, Resolutions resolutions, SearchIndex search, StateHistory stateHistory) {
        this.database = database;
        this.resolutions = resolutions;
        this.search = search;
        this.stateHistory = stateHistory;
    }

    Selection select(CommitmentFilter filter, LocalDate day, CommitmentOrder order, PageRequest page) {
        var known = resolutions.extents();
        var among = among(known, filter, day);
        var found = found(filter, among);
        if (among.isEmpty() || found != null && found.size() == 0) {
            return Selection.EMPTY;
        }
        if (filter.isOfResolutions() && order.isOfTheDocuments()) {
            var outline = new DocumentOrderPager(among, order.isBackwards());
            return found == null ? outline.of(database, page) : outline.of(found, page);
        }
        var query = query(filter, day, known, among);
        return found == null ? all(query, order, page) : found(found, query, order, page);
    }

    /** The rows of all that pass, in their order. */
    long[] all(CommitmentFilter filter, LocalDate day, CommitmentOrder order) {
        var known = resolutions.extents();
        var among = among(known, filter, day);
        var found = found(filter, among);
        if (among.isEmpty() || found != null && found.size() == 0) {
            return new long[0];
        }
        var query = query(filter, day, known, among);
        if (found != null && found.size() <= FEW) {
            query.among(found.rows());
        }
        return query.stream(order)
                .filter(row -> found == null || found.contains(row))
                .toArray();
    }

    /** Of the resolutions, those that had been adopted and are asked for. */
    private static List<Extent> among(List<Extent> known, CommitmentFilter filter, LocalDate day) {
        return known.stream()
                .filter(resolution -> !resolution.adoptedOn().isAfter(day))
                .filter(resolution ->
                        filter.resolution().isEmpty() || filter.resolution().contains(resolution.resolutionId()))
                .toList();
    }

    /** Those with the words that are sought; null where none are. */
    private Hits found(CommitmentFilter filter, List<Extent> among) {
        return filter.q() == null
                ? null
                : search.find(SearchWords.of(filter.q())).in(ids(among));
    }

    private CommitmentQuery query(CommitmentFilter filter, LocalDate day, List<Extent> known, List<Extent> among) {
        var query = new CommitmentQuery(database, stateHistory, filter, day);
        return among.size() < known.size() ? query.in(ids(among)) : query;
    }

    private static List<String> ids(List<Extent> resolutions) {
        return resolutions.stream().map(Extent::resolutionId).toList();
    }

    private static Selection all(CommitmentQuery query, CommitmentOrder order, PageRequest page) {
        return new Selection(query.rowIds(order, page), query.count());
    }

    private static Selection found(Hits found, CommitmentQuery query, CommitmentOrder order, PageRequest page) {
        if (found.size() <= FEW) {
            return all(query.among(found.rows()), order, page);
        }
        var rows = query.rowIds(order).stream().filter(found::contains).toList();
        return new Selection(
                rows.stream().skip(page.offset()).limit(page.pageSize()).toList(), rows.size());
    }
}
