package org.sequitur.intake.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sequitur.intake.structure.RowKind;

/** Which rows a person confirms together. */
class RowListsTest {

    private final List<DraftRow> rows = new ArrayList<>();

    @Test
    void recitals_with_an_introduction_each_are_one_list_and_longer_lists_are_their_own() {
        add(RowKind.RECITAL_INTRODUCTION, RowKind.RECITAL);
        add(RowKind.RECITAL_INTRODUCTION, RowKind.RECITAL);
        add(RowKind.RECITAL_INTRODUCTION, RowKind.RECITAL, RowKind.RECITAL);
        add(RowKind.RECITAL_INTRODUCTION, RowKind.RECITAL);
        add(RowKind.REQUESTS_INTRODUCTION, RowKind.REQUEST);
        add(RowKind.REQUESTS_INTRODUCTION, RowKind.REQUEST);

        assertEquals(
                List.of("0 1 2 3", "4 5 6", "7 8", "9 10", "11 12"),
                RowLists.of(rows).values().stream()
                        .map(list -> list.stream().map(DraftRow::rowId).collect(Collectors.joining(" ")))
                        .toList());
        assertEquals(
                List.of("0", "4", "7", "9", "11"), List.copyOf(RowLists.of(rows).keySet()));
    }

    private void add(RowKind... kinds) {
        for (var kind : kinds) {
            rows.add(new DraftRow(String.valueOf(rows.size()), kind, 0, null, null, null, null, null));
        }
    }
}
