package org.sequitur.intake.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Neighbouring rows whose wording or boundaries people changed; or one row that they did not change. The rows together have
 * the words of the source's rows, except corrections.
 *
 * @param sourceIds the ids of the rows of the source, in their order; those of rows that were joined too
 * @param rows as they are now
 */
record EditedRows(List<String> sourceIds, List<DraftRow> rows, boolean isEdited) {

    /** @param source null for a row that people added; {@code now} null for one that they removed */
    private record Change(DraftRow source, DraftRow now) {
        boolean isEdited() {
            return source == null || now == null || !source.words().equals(now.words());
        }
    }

    /**
     * All rows, in their order.
     *
     * @param source as recognized
     * @param now in the same order, as no command of the review changes it; where the order differs, the rows concerned form one run
     */
    static List<EditedRows> of(List<DraftRow> source, List<DraftRow> now) {
        var runs = new ArrayList<EditedRows>();
        var open = new ArrayList<Change>();
        for (var change : changes(source, now)) {
            // An added row is a part of the one before it.
            if (!open.isEmpty() && change.source() != null && !(change.isEdited() && isEdited(open))) {
                runs.add(run(open));
                open.clear();
            }
            open.add(change);
        }
        if (!open.isEmpty()) {
            runs.add(run(open));
        }
        return runs;
    }

    private static List<Change> changes(List<DraftRow> source, List<DraftRow> now) {
        var sourceIds = ids(source);
        var nowIds = ids(now);
        var changes = new ArrayList<Change>();
        var i = 0;
        var j = 0;
        while (i < source.size() || j < now.size()) {
            if (j < now.size() && !sourceIds.contains(now.get(j).rowId())) {
                changes.add(new Change(null, now.get(j++)));
            } else if (i < source.size() && !nowIds.contains(source.get(i).rowId())) {
                changes.add(new Change(source.get(i++), null));
            } else if (source.get(i).rowId().equals(now.get(j).rowId())) {
                changes.add(new Change(source.get(i++), now.get(j++)));
            } else {
                return inAnotherOrder(source, now);
            }
        }
        return changes;
    }

    private static List<Change> inAnotherOrder(List<DraftRow> source, List<DraftRow> now) {
        var changes = new ArrayList<Change>();
        source.forEach(row -> changes.add(new Change(row, null)));
        now.forEach(row -> changes.add(new Change(null, row)));
        return changes;
    }

    private static Set<String> ids(List<DraftRow> rows) {
        return rows.stream().map(DraftRow::rowId).collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean isEdited(List<Change> changes) {
        return changes.stream().anyMatch(Change::isEdited);
    }

    private static EditedRows run(List<Change> changes) {
        return new EditedRows(
                changes.stream()
                        .filter(change -> change.source() != null)
                        .map(change -> change.source().rowId())
                        .toList(),
                changes.stream()
                        .filter(change -> change.now() != null)
                        .map(Change::now)
                        .toList(),
                isEdited(changes));
    }
}
