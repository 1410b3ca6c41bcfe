package org.sequitur.intake.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.intake.draft.DraftData.StoredDoubt;
import org.sequitur.intake.structure.DoubtReason;
import org.sequitur.intake.structure.Row;
import org.sequitur.platform.language.Language;

/** The doubts of a draft as its rows are now: people may have joined rows since, and written titles that broke off. */
final class PresentDoubts {

    private final DraftData data;
    private final Map<String, DraftRow> recognized;
    /** The rows that have a part of a paragraph of the source, in their order, by the paragraph's id. */
    private final Map<Integer, Set<DraftRow>> rowsOfBlock = new HashMap<>();

    PresentDoubts(DraftData data) {
        this.data = data;
        recognized = data.recognized().stream().collect(Collectors.toMap(DraftRow::rowId, Function.identity()));
        data.content()
                .rows()
                .forEach(row -> blocks(row)
                        .forEach(block -> rowsOfBlock
                                .computeIfAbsent(block, _ -> new LinkedHashSet<>())
                                .add(row)));
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
     * The row that has the text of a doubt's row, or most of it, if that one was joined with another; null if it is still there, if
     * its text is in no row, and for a doubt on the whole text.
     */
    String joinedRowId(StoredDoubt doubt) {
        var row = recognized.get(doubt.rowId());
        return row == null
                        || data.content().rows().stream()
                                .anyMatch(present -> present.rowId().equals(doubt.rowId()))
                ? null
                : blocks(row)
                        .flatMap(block -> rowsOfBlock.getOrDefault(block, Set.of()).stream())
                        .distinct()
                        // The first one of several that have as many words.
                        .min(Comparator.comparingInt(present -> -wordsInCommon(row, present)))
                        .map(DraftRow::rowId)
                        .orElse(null);
    }

    /**
     * Number of words that two rows share, in the languages in which both have a paragraph in common. A row that was split after a
     * join has the paragraphs of the joined row in both of its parts: only the words tell which part.
     */
    private static int wordsInCommon(DraftRow one, DraftRow other) {
        return Arrays.stream(Language.values())
                .filter(language -> !Collections.disjoint(blocks(one, language), blocks(other, language)))
                .mapToInt(language -> {
                    var rest = new ArrayList<>(
                            WordingCheck.split(other.side(language).words()));
                    return Math.toIntExact(WordingCheck.split(one.side(language).words()).stream()
                            .filter(rest::remove)
                            .count());
                })
                .sum();
    }

    /** The row that has the text of a doubt's row; as recognized if no row has it, null for a doubt on the whole text. */
    String rowId(StoredDoubt doubt) {
        var joined = joinedRowId(doubt);
        return joined == null ? doubt.rowId() : joined;
    }

    private static Stream<Integer> blocks(DraftRow row) {
        return Arrays.stream(Language.values()).flatMap(language -> blocks(row, language).stream());
    }

    private static List<Integer> blocks(DraftRow row, Language language) {
        var side = row.side(language);
        return side == null || side.blocks() == null ? List.of() : side.blocks();
    }
}
