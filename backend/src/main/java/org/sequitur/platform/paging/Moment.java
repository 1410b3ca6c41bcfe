package org.sequitur.platform.paging;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The id of something that happened, and its time: enough to find a page of what several tables contain. */
public record Moment(UUID id, Instant happenedAt) {

    /**
     * One page of several lists together, newest first; of one time, those of an earlier list are first.
     *
     * @param lists each newest first, from the newest to at least the end of the page
     */
    public static List<Moment> page(List<List<Moment>> lists, PageRequest page) {
        // Stable: of one time, each list keeps its order, so that no page repeats or omits an item.
        return lists.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Moment::happenedAt).reversed())
                .skip(page.offset())
                .limit(page.pageSize())
                .toList();
    }
}
