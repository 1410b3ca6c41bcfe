package org.sequitur.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sequitur.platform.time.BrusselsTime;

/** Which facts are wanted: about which commitments, and until the end of which day; an empty list does not narrow. */
public record FactFilter(
        List<String> resolutions, List<String> themes, List<String> commitments, List<String> owners, LocalDate day) {

    static FactFilter all(LocalDate day) {
        return new FactFilter(List.of(), List.of(), List.of(), List.of(), day);
    }

    /** The first moment that is too late. */
    Instant end() {
        return day.plusDays(1).atStartOfDay(BrusselsTime.BRUSSELS).toInstant();
    }

    /** The lists that narrow, by what of a commitment, called so in HQL, must be in them. */
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
