package org.sequitur.intake.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares the rows of a new source with the former ones. Between two unchanged rows, as many rows of the same kinds are changed
 * rows; otherwise they were removed and added.
 */
final class SourceDifferences {

    private SourceDifferences() {}

    /** @param before null for an added row; {@code now} null for a removed one */
    record Change(DraftRow before, DraftRow now) {}

    /** @param now rows with the words of a former row have its id, and the others an id that no former row has */
    static List<Change> of(List<DraftRow> former, List<DraftRow> now) {
        var added = betweenUnchanged(now, ids(former));
        var removed = betweenUnchanged(former, ids(now));
        var changes = new ArrayList<Change>();
        removed.forEach((after, rows) -> {
            var others = added.getOrDefault(after, List.of());
            if (kinds(rows).equals(kinds(others))) {
                for (var i = 0; i < rows.size(); i++) {
                    changes.add(new Change(rows.get(i), others.get(i)));
                }
                added.remove(after);
            } else {
                rows.forEach(row -> changes.add(new Change(row, null)));
            }
        });
        added.values().stream().flatMap(List::stream).forEach(row -> changes.add(new Change(null, row)));
        return changes;
    }

    /** The rows that are not in both sources, by the id of the unchanged row before them; empty before the first one. */
    private static Map<String, List<DraftRow>> betweenUnchanged(List<DraftRow> rows, Set<String> others) {
        var between = new LinkedHashMap<String, List<DraftRow>>();
        var after = "";
        for (var row : rows) {
            if (others.contains(row.rowId())) {
                after = row.rowId();
            } else {
                between.computeIfAbsent(after, _ -> new ArrayList<>()).add(row);
            }
        }
        return between;
    }

    private static Set<String> ids(List<DraftRow> rows) {
        return rows.stream().map(DraftRow::rowId).collect(Collectors.toSet());
    }

    private static List<Object> kinds(List<DraftRow> rows) {
        return rows.stream().<Object>map(DraftRow::kind).toList();
    }
}
