package org.sequitur.commitment;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.resolution.ResolutionSize;
import org.sequitur.search.Hits;

/**
 * Pages commitments in document order using the number of commitments per resolution, so that neither the total nor a
 * late page needs a scan.
 */
final class DocumentOrderPager {

    /**
     * A position within a resolution.
     *
     * @param before number of selected commitments of the resolution that precede it
     */
    private record Place(String resolutionId, int before) {}

    private final List<ResolutionSize> resolutions;
    private final boolean descending;

    /** @param resolutions ordered by id */
    DocumentOrderPager(List<ResolutionSize> resolutions, boolean descending) {
        this.resolutions = descending ? resolutions.reversed() : resolutions;
        this.descending = descending;
    }

    /** A page of the search hits. */
    Selection of(Hits hits, PageRequest page) {
        var places = places(extent -> hits.sizeIn(extent.resolutionId()), page);
        var rows = places.stream()
                .map(place -> hits.rowIn(place.resolutionId(), place.before()))
                .toList();
        return new Selection(rows, hits.size());
    }

    /** A page of all commitments of the resolutions. */
    Selection of(EntityManager database, PageRequest page) {
        var total =
                resolutions.stream().mapToLong(ResolutionSize::totalCommitments).sum();
        var places = places(ResolutionSize::totalCommitments, page);
        return new Selection(places.isEmpty() ? List.of() : rows(places, database), total);
    }

    private List<Place> places(ToIntFunction<ResolutionSize> countIn, PageRequest page) {
        var places = new ArrayList<Place>();
        var toSkip = page.offset();
        for (var resolution : resolutions) {
            var here = countIn.applyAsInt(resolution);
            for (var i = toSkip; i < here && places.size() < page.pageSize(); i++) {
                places.add(new Place(resolution.resolutionId(), descending ? here - 1 - i : i));
            }
            toSkip = Math.max(0, toSkip - here);
        }
        return places;
    }

    /** Positions within a resolution have no gaps, so one index range per resolution suffices. */
    private List<Long> rows(List<Place> places, EntityManager database) {
        Map<String, List<Place>> byResolution = places.stream().collect(Collectors.groupingBy(Place::resolutionId));
        var ranges = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        byResolution.forEach((resolutionId, some) -> {
            var n = ranges.size();
            ranges.add("c.resolution.id = :r%1$d and c.position between :a%1$d and :b%1$d".formatted(n));
            parameters.put("r" + n, resolutionId);
            parameters.put(
                    "a" + n, 1 + some.stream().mapToInt(Place::before).min().orElseThrow());
            parameters.put(
                    "b" + n, 1 + some.stream().mapToInt(Place::before).max().orElseThrow());
        });
        var direction = descending ? " desc" : "";
        var query = database.createQuery(
                "select c.rowId from Commitment c where " + String.join(" or ", ranges) + " order by c.resolution.id"
                        + direction + ", c.position" + direction,
                Long.class);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }
}
