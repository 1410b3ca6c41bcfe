package org.sequitur.commitment;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.resolution.Extent;
import org.sequitur.search.Hits;

/**
 * Commitments in the order of the documents, told from how many of them each resolution has: neither to count them all nor
 * to go to a late page takes more than that.
 */
final class DocumentOrderPager {

    /** The commitment of a resolution before which there are so many others that are wanted. */
    private record Place(String resolutionId, int before) {}

    private final List<Extent> resolutions;
    private final boolean backwards;

    /** @param resolutions in the order of their ids */
    DocumentOrderPager(List<Extent> resolutions, boolean backwards) {
        this.resolutions = backwards ? resolutions.reversed() : resolutions;
        this.backwards = backwards;
    }

    /** Of those that were found. */
    Selection of(Hits found, PageRequest page) {
        var places = places(extent -> found.sizeIn(extent.resolutionId()), page);
        var rows = places.stream()
                .map(place -> found.rowIn(place.resolutionId(), place.before()))
                .toList();
        return new Selection(rows, found.size());
    }

    /** Of all. */
    Selection of(EntityManager database, PageRequest page) {
        var total = resolutions.stream().mapToLong(Extent::totalCommitments).sum();
        var places = places(Extent::totalCommitments, page);
        return new Selection(places.isEmpty() ? List.of() : rows(places, database), total);
    }

    private List<Place> places(ToIntFunction<Extent> wanted, PageRequest page) {
        var places = new ArrayList<Place>();
        var toSkip = page.offset();
        for (var resolution : resolutions) {
            var here = wanted.applyAsInt(resolution);
            for (var i = toSkip; i < here && places.size() < page.pageSize(); i++) {
                places.add(new Place(resolution.resolutionId(), backwards ? here - 1 - i : i));
            }
            toSkip = Math.max(0, toSkip - here);
        }
        return places;
    }

    /** Those of a resolution stand in it without a gap: a range of an index for each. */
    @SuppressWarnings("unchecked")
    private List<Long> rows(List<Place> places, EntityManager database) {
        Map<String, List<Place>> byResolution = places.stream().collect(Collectors.groupingBy(Place::resolutionId));
        var ranges = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        byResolution.forEach((resolutionId, some) -> {
            var n = ranges.size();
            ranges.add("resolution_id = :r%1$d and position between :a%1$d and :b%1$d".formatted(n));
            parameters.put("r" + n, resolutionId);
            parameters.put(
                    "a" + n, 1 + some.stream().mapToInt(Place::before).min().orElseThrow());
            parameters.put(
                    "b" + n, 1 + some.stream().mapToInt(Place::before).max().orElseThrow());
        });
        var direction = backwards ? " desc" : "";
        var query = database.createNativeQuery(
                "select row_id from commitment where " + String.join(" or ", ranges) + " order by resolution_id"
                        + direction + ", position" + direction,
                Long.class);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }
}
