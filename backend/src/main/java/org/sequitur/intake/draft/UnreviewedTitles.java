package org.sequitur.intake.draft;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.intake.structure.SuggestedProperties;

/** Finds the short titles that no person looked at: as the software suggested them, in a list that is not confirmed. */
final class UnreviewedTitles {

    private UnreviewedTitles() {}

    /** The ids of their rows, in the order of the document; empty for a document whose titles its author wrote. */
    static List<String> of(DraftData data) {
        if (data.isDocument()) {
            return List.of();
        }
        var suggested = titled(data.recognized()).collect(Collectors.toMap(DraftRow::rowId, DraftRow::shortTitle));
        var confirmed = data.validConfirmations();
        return RowLists.of(data.content().rows()).entrySet().stream()
                .filter(list -> !confirmed.containsKey(list.getKey()))
                .flatMap(list -> titled(list.getValue()))
                .filter(row -> row.shortTitle().equals(suggested.get(row.rowId()))
                        || row.shortTitle().equals(SuggestedProperties.title(row.toRow())))
                .map(DraftRow::rowId)
                .toList();
    }

    private static Stream<DraftRow> titled(List<DraftRow> rows) {
        return rows.stream().filter(row -> row.shortTitle() != null);
    }
}
