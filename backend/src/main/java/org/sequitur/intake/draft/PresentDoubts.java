package org.sequitur.intake.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.intake.draft.DraftData.StoredDoubt;
import org.sequitur.intake.structure.DoubtReason;
import org.sequitur.intake.structure.Row;

/** The doubts of a draft as its rows are now: people may have joined rows since, and written titles that broke off. */
final class PresentDoubts {

    private final DraftData data;
    private final Map<String, DraftRow> recognized;
    /** The first row that has a paragraph of the source, by the paragraph's id. */
    private final Map<Integer, String> rowOfBlock = new HashMap<>();

    PresentDoubts(DraftData data) {
        this.data = data;
        recognized = data.recognized().stream().collect(Collectors.toMap(DraftRow::rowId, Function.identity()));
        data.content().rows().forEach(row -> blocks(row).forEach(block -> rowOfBlock.putIfAbsent(block, row.rowId())));
    }

    /** All doubts, without the one on titles that break off if none does any more; its detail is their present number. */
    List<StoredDoubt> all() {
        var unfinished = data.content().rows().stream()
                .map(DraftRow::toRow)
                .filter(Row::hasUnfinishedTitle)
                .count();
        return data.doubts().stream()
                .map(doubt -> doubt.reason() == DoubtReason.SHORT_TITLES_UNFINISHED
                        ? doubt.withDetail(String.valueOf(unfinished))
                        : doubt)
                .filter(doubt -> doubt.reason() != DoubtReason.SHORT_TITLES_UNFINISHED || unfinished > 0)
                .toList();
    }

    /**
     * The row that has the text of a doubt's row, if that one was joined with another; null if it is still there, if its text is
     * in no row, and for a doubt on the whole text.
     */
    String joinedRowId(StoredDoubt doubt) {
        var row = recognized.get(doubt.rowId());
        return row == null
                        || data.content().rows().stream()
                                .anyMatch(present -> present.rowId().equals(doubt.rowId()))
                ? null
                : blocks(row)
                        .map(rowOfBlock::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** The row that has the text of a doubt's row; as recognized if no row has it, null for a doubt on the whole text. */
    String rowId(StoredDoubt doubt) {
        var joined = joinedRowId(doubt);
        return joined == null ? doubt.rowId() : joined;
    }

    private static Stream<Integer> blocks(DraftRow row) {
        return Stream.of(row.fr(), row.nl())
                .filter(side -> side != null && side.blocks() != null)
                .flatMap(side -> side.blocks().stream());
    }
}
