package org.sequitur.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sequitur.platform.time.BrusselsTime;

/** Filter for facts: by commitments, and until the end of a day. An empty list does not filter. */
public record FactFilter(
        List<String> resolutions, List<String> themes, List<String> commitments, List<String> owners, LocalDate day) {

    static FactFilter all(LocalDate day) {
        return new FactFilter(List.of(), List.of(), List.of(), List.of(), day);
    }

    /** First instant after the filter's period (exclusive end). */
    Instant end() {
        return day.plusDays(1).atStartOfDay(BrusselsTime.BRUSSELS).toInstant();
    }

    /**
     * The lists that are not empty, by HQL path.
     *
     * @param commitment alias of the commitment in HQL
     */
    Map<String, List<String>> narrowing(String commitment) {
        var lists = new TreeMap<>(Map.of(
                commitment + ".resolution.id", resolutions,
                commitment + ".theme.id", themes,
                commitment + ".id", commitments,
                commitment + ".owner.id", owners));
        lists.values().removeIf(List::isEmpty);
        return lists;
    }
}
