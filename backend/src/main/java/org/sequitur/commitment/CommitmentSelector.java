package org.sequitur.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.resolution.ClassifiedResolutions;
import org.sequitur.resolution.ResolutionSize;
import org.sequitur.resolution.Resolutions;
import org.sequitur.search.Field;
import org.sequitur.search.Hits;
import org.sequitur.search.SearchIndex;

/** Selects the commitments of a page or an export, by search hits, by filters, or both. */
@ApplicationScoped
class CommitmentSelector {

    private final EntityManager database;
    private final Resolutions resolutions;
    private final ClassifiedResolutions classified;
    private final SearchIndex search;
    private final StateHistory stateHistory;
    private final CommitmentsInMemory inMemory;

    CommitmentSelector(
            EntityManager database,
            Resolutions resolutions,
            ClassifiedResolutions classified,
            SearchIndex search,
            StateHistory stateHistory,
            CommitmentsInMemory inMemory) {
        this.database = database;
        this.resolutions = resolutions;
        this.classified = classified;
        this.search = search;
        this.stateHistory = stateHistory;
        this.inMemory = inMemory;
    }

    RowIdPage select(CommitmentFilter filter, LocalDate day, CommitmentOrder order, PageRequest page) {
        var known = resolutions.sizes();
        var selected = selected(known, filter, day);
        var hits = hits(filter, day, selected);
        if (selected.isEmpty() || hits != null && hits.size() == 0) {
            return RowIdPage.EMPTY;
        }
        if (hits != null && order.isByResolution() && filter.hasOnlyResolutionsAndWords()) {
            return FilteredCommitments.page(inOrder(hits, order, selected), page);
        }
        var commitments = commitments(filter, day, known, selected);
        return hits != null && order.isByRelevance()
                ? FilteredCommitments.page(byRelevance(hits, commitments), page)
                : commitments.page(order, hits, page);
    }

    /** The row ids of all commitments that match, in the given order. */
    long[] all(CommitmentFilter filter, LocalDate day, CommitmentOrder order) {
        var known = resolutions.sizes();
        var selected = selected(known, filter, day);
        var hits = hits(filter, day, selected);
        if (selected.isEmpty() || hits != null && hits.size() == 0) {
            return new long[0];
        }
        var commitments = commitments(filter, day, known, selected);
        return hits != null && order.isByRelevance() ? byRelevance(hits, commitments) : commitments.rowIds(order, hits);
    }

    /** The resolutions of the commitments that match; search words are ignored. */
    List<ResolutionSize> resolutions(CommitmentFilter filter, LocalDate day) {
        var known = resolutions.sizes();
        var selected = selected(known, filter, day);
        if (selected.isEmpty()) {
            return List.of();
        }
        var ids = Set.copyOf(queried(filter, day, known, selected).resolutionIds());
        return known.stream()
                .filter(resolution -> ids.contains(resolution.resolutionId()))
                .toList();
    }

    /** The hits that the filter selects, the most relevant first. */
    private static long[] byRelevance(Hits hits, FilteredCommitments commitments) {
        return hits.byRelevance().filter(commitments.among(hits)).toArray();
    }

    private FilteredCommitments commitments(
            CommitmentFilter filter, LocalDate day, List<ResolutionSize> known, List<ResolutionSize> selected) {
        var queried = queried(filter, day, known, selected);
        if (stateHistory.isPast(day) || !filter.commitment().isEmpty()) {
            return queried;
        }
        var restricted = selected.size() < known.size() ? Set.copyOf(ids(selected)) : null;
        return inMemory.current()
                .<FilteredCommitments>map(current -> current.select(filter, restricted, day, known))
                .orElse(queried);
    }

    private FilteredByQuery queried(
            CommitmentFilter filter, LocalDate day, List<ResolutionSize> known, List<ResolutionSize> selected) {
        return new FilteredByQuery(database, stateHistory, known, selected, filter, day);
    }

    /** The resolutions adopted by that day that the filter selects. */
    private List<ResolutionSize> selected(List<ResolutionSize> all, CommitmentFilter filter, LocalDate day) {
        var selected = classified
                .selected(filter.resolution(), filter.resolutionCriteria())
                .map(Set::copyOf);
        return all.stream()
                .filter(resolution -> !resolution.adoptedOn().isAfter(day))
                .filter(resolution -> selected.map(ids -> ids.contains(resolution.resolutionId()))
                        .orElse(true))
                .toList();
    }

    /** The commitments that contain all search words; null if the filter has no search words. */
    private Hits hits(CommitmentFilter filter, LocalDate day, List<ResolutionSize> selected) {
        return filter.q() == null
                ? null
                : search.find(filter.q(), searched(day, selected.size() > 1)).in(ids(selected));
    }

    /**
     * The texts that a search looks for.
     *
     * @param several whether it is a search in several resolutions; within one, its title tells nothing about a commitment
     */
    Set<Field> searched(LocalDate day, boolean several) {
        var fields = EnumSet.allOf(Field.class);
        if (stateHistory.isPast(day)) {
            // The texts of facts and the classification may be later than that day.
            fields.removeAll(EnumSet.of(Field.PUBLISHED, Field.CLASSIFICATION));
        }
        if (!several) {
            fields.removeIf(Field::isOfResolution);
        }
        return fields;
    }

    private static List<String> ids(List<ResolutionSize> resolutions) {
        return resolutions.stream().map(ResolutionSize::resolutionId).toList();
    }

    private static long[] inOrder(Hits hits, CommitmentOrder order, List<ResolutionSize> selected) {
        if (order.isByRelevance()) {
            return hits.byRelevance().toArray();
        }
        return ids(order.sorted(selected)).stream()
                .flatMapToLong(order.isFromLastPosition() ? hits::lastInDocumentFirst : hits::inDocumentOrder)
                .toArray();
    }
}
