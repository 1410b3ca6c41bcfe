package org.sequitur.intake.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sequitur.intake.draft.DraftRepresentation.Difference;
import org.sequitur.intake.draft.DraftRepresentation.Difference.Kind;
import org.sequitur.intake.draft.SourceDifferences.Change;

/**
 * What people decided on the rows of the former source, for rows whose words another source changed. A changed row keeps it, to
 * be read again; the decisions on other rows are lost, and are shown with the difference.
 */
final class FormerDecisions {

    private final Map<String, DraftRow> recognized;

    /** By the id of the row as recognized, where people neither joined nor split it. */
    private final Map<String, RowDecisions> ofRows = new HashMap<>();

    FormerDecisions(DraftData former, List<EditedRows> runs) {
        recognized = former.recognized().stream().collect(Collectors.toMap(DraftRow::rowId, Function.identity()));
        runs.stream()
                .filter(FormerDecisions::isOneRow)
                .forEach(run -> ofRows.put(
                        run.sourceIds().getFirst(),
                        RowDecisions.of(
                                recognized.get(run.sourceIds().getFirst()),
                                run.rows().getFirst())));
    }

    /** The row of the new source, with what it keeps of the row before. */
    DraftRow on(Change change) {
        var kept = kept(change);
        return kept == null ? change.now() : kept.on(change.now());
    }

    Difference difference(Change change) {
        var before = change.before();
        var now = change.now();
        var kept = kept(change);
        var decided = decided(change);
        var lost = decided == null ? null : decided.without(kept);
        return new Difference(
                before == null ? Kind.ADDED : now == null ? Kind.REMOVED : Kind.CHANGED,
                now == null ? null : now.rowId(),
                before == null ? null : before.words(),
                now == null ? null : now.words(),
                kept,
                lost == null ? null : List.of(lost));
    }

    private RowDecisions decided(Change change) {
        return change.before() == null ? null : ofRows.get(change.before().rowId());
    }

    private RowDecisions kept(Change change) {
        var decided = decided(change);
        return decided == null || change.now() == null ? null : decided.keptFor(change.before(), change.now());
    }

    /** The decisions on rows that people joined or split; null for none, and for a row by itself, whose difference has them. */
    List<RowDecisions> lostWith(EditedRows run) {
        if (isOneRow(run)) {
            return null;
        }
        var lost = run.rows().stream()
                .map(row -> RowDecisions.of(origin(run, row), row))
                .filter(Objects::nonNull)
                .toList();
        return lost.isEmpty() ? null : lost;
    }

    /** The row as recognized; for a part that was split off, the first row of those it is from. */
    private DraftRow origin(EditedRows run, DraftRow row) {
        var own = recognized.get(row.rowId());
        return own == null && !run.sourceIds().isEmpty()
                ? recognized.get(run.sourceIds().getFirst())
                : own;
    }

    private static boolean isOneRow(EditedRows run) {
        return run.sourceIds().size() == 1 && run.rows().size() == 1;
    }
}
