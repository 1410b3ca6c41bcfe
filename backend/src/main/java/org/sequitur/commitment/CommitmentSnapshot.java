package org.sequitur.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roaringbitmap.RoaringBitmap;
import org.sequitur.commitment.ResolutionOwners.ResolutionOwner;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.resolution.ResolutionSize;
import org.sequitur.search.Hits;

/** All commitments in memory, with the state that they had at one moment. Immutable. */
final class CommitmentSnapshot {

    private final List<ListedCommitment> inDocumentOrder;

    CommitmentSnapshot(Stream<ListedCommitment> all) {
        inDocumentOrder = all.sorted(ListedCommitment.DOCUMENT_ORDER).toList();
    }

    /** Each owner and joint owner of each resolution once, by resolution id, then body id. */
    List<ResolutionOwner> resolutionOwners() {
        return inDocumentOrder.stream()
                .flatMap(commitment -> Stream.concat(
                                Stream.of(commitment.ownerId()), commitment.jointOwnerIds().stream())
                        .map(bodyId -> new ResolutionOwner(commitment.resolutionId(), bodyId)))
                .distinct()
                .sorted(ResolutionOwner.ORDER)
                .toList();
    }

    /** This snapshot with some commitments added or replaced. */
    CommitmentSnapshot with(Collection<ListedCommitment> changed) {
        var rows = changed.stream().map(ListedCommitment::rowId).collect(Collectors.toSet());
        return new CommitmentSnapshot(Stream.concat(
                inDocumentOrder.stream().filter(commitment -> !rows.contains(commitment.rowId())), changed.stream()));
    }

    /**
     * The commitments that the filter selects; its search words and commitments are ignored.
     *
     * @param resolutionIds only commitments of these; null for all
     * @param day on which they have the state that is filtered
     * @param known all resolutions
     */
    FilteredCommitments select(
            CommitmentFilter filter, Set<String> resolutionIds, LocalDate day, List<ResolutionSize> known) {
        var adoptedOn =
                known.stream().collect(Collectors.toMap(ResolutionSize::resolutionId, ResolutionSize::adoptedOn));
        return new FilteredInMemory(predicate(filter, resolutionIds, day), adoptedOn, day);
    }

    private static Predicate<ListedCommitment> predicate(
            CommitmentFilter filter, Set<String> resolutionIds, LocalDate day) {
        var conditions = new ArrayList<Predicate<ListedCommitment>>();
        if (resolutionIds != null) {
            conditions.add(commitment -> resolutionIds.contains(commitment.resolutionId()));
        }
        for (var property : FilteredProperty.values()) {
            var wanted = Set.copyOf(property.wanted(filter));
            if (!wanted.isEmpty()) {
                conditions.add(commitment -> property.isIn(wanted, commitment));
            }
        }
        if (!filter.awaitedAct().isEmpty()) {
            conditions.add(commitment ->
                    filter.awaitedAct().stream().anyMatch(act -> act.rule().holds(commitment.state(), day)));
        }
        filter.rules()
                .forEach((rule, wanted) -> conditions.add(commitment -> rule.holds(commitment.state(), day) == wanted));
        return conditions.stream().reduce(_ -> true, Predicate::and);
    }

    private final class FilteredInMemory implements FilteredCommitments {

        private final Predicate<ListedCommitment> selected;
        private final Map<String, LocalDate> adoptedOn;
        private final LocalDate day;

        FilteredInMemory(Predicate<ListedCommitment> selected, Map<String, LocalDate> adoptedOn, LocalDate day) {
            this.selected = selected;
            this.adoptedOn = adoptedOn;
            this.day = day;
        }

        @Override
        public long[] rowIds(CommitmentOrder order, Hits hits) {
            return matching(hits)
                    .sorted(order.comparator(adoptedOn::get, day))
                    .mapToLong(ListedCommitment::rowId)
                    .toArray();
        }

        @Override
        public RowIdPage page(CommitmentOrder order, Hits hits, PageRequest page) {
            return FilteredCommitments.page(rowIds(order, hits), page);
        }

        @Override
        public LongPredicate among(Hits hits) {
            var rowIds = new RoaringBitmap();
            matching(hits).forEach(commitment -> rowIds.add(Math.toIntExact(commitment.rowId())));
            return FilteredCommitments.contains(rowIds);
        }

        private Stream<ListedCommitment> matching(Hits hits) {
            return inDocumentOrder.stream()
                    .filter(commitment -> hits == null || hits.contains(commitment.rowId()))
                    .filter(selected);
        }
    }
}
