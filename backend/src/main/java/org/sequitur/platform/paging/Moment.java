package org.sequitur.platform.paging;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The id of something that happened, and its time: enough to find a page of what several tables contain. */
public record Moment(UUID id, Instant happenedAt) {

    /**
     * One page of two lists together, newest first; of one time, those of the first list are first.
     *
     * @param one newest first, from the newest to at least the end of the page
     * @param other the same
     */
    public static List<Moment> page(List<Moment> one, List<Moment> other, PageRequest page) {
        // Stable: of one time, each list keeps its order, so that no page repeats or omits an item.
        return Stream.concat(one.stream(), other.stream())
                .sorted(Comparator.comparing(Moment::happenedAt).reversed())
                .skip(page.offset())
                .limit(page.pageSize())
                .toList();
    }
}
