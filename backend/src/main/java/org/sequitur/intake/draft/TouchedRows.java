package org.sequitur.intake.draft;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the rows of a draft that a person changed, answered a doubt on, or confirmed with their list. */
final class TouchedRows {

    private TouchedRows() {}

    /** Their ids, in no order. */
    static Set<String> of(DraftData draft) {
        var recognized = draft.recognized().stream().collect(Collectors.toMap(DraftRow::rowId, Function.identity()));
        var rows = draft.content().rows();
        var touched = new HashSet<String>();
        rows.stream()
                .filter(row -> !row.isReadAs(recognized.get(row.rowId())))
                .forEach(row -> touched.add(row.rowId()));
        draft.doubts().stream()
                .filter(doubt -> draft.resolved().containsKey(doubt.doubtId()))
                .forEach(doubt -> touched.add(doubt.rowId()));
        var lists = RowLists.of(rows);
        draft.validConfirmations().keySet().forEach(id -> lists.get(id).forEach(row -> touched.add(row.rowId())));
        return touched;
    }
}
