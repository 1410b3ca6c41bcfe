package org.sequitur.intake.draft;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.document.ResolutionDocument.BodyEntry;
import org.sequitur.intake.draft.DraftContent.ConfirmedList;
import org.sequitur.intake.structure.Row;
import org.sequitur.intake.structure.RowKind;
import org.sequitur.intake.structure.SuggestedProperties;

/** Completes rows that people made requests: they get the owner, participants and short title that the recognition suggests. */
final class NewRequests {

    private NewRequests() {}

    /**
     * The saved content, in which rows that were no request before have what is suggested where people wrote nothing. A list with such
     * a row is not confirmed by the same save: people have not seen what is suggested.
     *
     * @param before the content as it was stored
     * @param registered bodies; texts may name those that are new with the resolution too
     */
    static DraftContent completed(DraftContent saved, DraftContent before, List<BodyEntry> registered) {
        var earlier = before.rows().stream().collect(Collectors.toMap(DraftRow::rowId, Function.identity()));
        if (saved.rows().stream().noneMatch(row -> isNew(row, earlier.get(row.rowId())))) {
            return saved;
        }
        var bodies =
                Stream.concat(saved.newBodies().stream(), registered.stream()).toList();
        var suggestions = SuggestedProperties.of(
                saved.rows().stream().map(DraftRow::toRow).toList(), bodies);
        var rows = saved.rows().stream()
                .map(row -> isNew(row, earlier.get(row.rowId())) ? completed(row, suggestions) : row)
                .toList();
        return saved.withRows(rows).withConfirmedLists(seen(saved, rows));
    }

    /** The confirmations to store, without new ones of lists that the server has since completed. */
    private static List<ConfirmedList> seen(DraftContent saved, List<DraftRow> completed) {
        var sent = Set.copyOf(saved.rows());
        var lists = RowLists.of(completed);
        return saved.confirmedLists().stream()
                .filter(list ->
                        list.version() != null || sent.containsAll(lists.getOrDefault(list.listId(), List.of())))
                .toList();
    }

    private static boolean isNew(DraftRow row, DraftRow before) {
        return isCompleteRequest(row) && !isCompleteRequest(before);
    }

    private static boolean isCompleteRequest(DraftRow row) {
        return row != null && row.kind() == RowKind.REQUEST && row.fr() != null && row.nl() != null;
    }

    private static DraftRow completed(DraftRow row, Map<String, Row> suggestions) {
        var suggested = suggestions.get(row.rowId());
        return suggested == null
                ? row
                : new DraftRow(
                        row.rowId(),
                        row.kind(),
                        row.level(),
                        row.fr(),
                        row.nl(),
                        row.shortTitle() == null ? suggested.shortTitle() : row.shortTitle(),
                        row.owner() == null ? suggested.owner() : row.owner(),
                        row.owner() == null && row.participants() == null
                                ? suggested.participants()
                                : row.participants());
    }
}
