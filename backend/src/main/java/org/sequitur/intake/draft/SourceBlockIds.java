package org.sequitur.intake.draft;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sequitur.intake.draft.DraftRow.Side;

/** The ids of the same paragraphs in a source and in the one that replaces it. */
final class SourceBlockIds {

    private final Map<Integer, Set<Integer>> replacements = new HashMap<>();

    /** Adds the blocks of a row that both sources have. */
    void add(DraftRow former, DraftRow replacing) {
        add(former.fr(), replacing.fr());
        add(former.nl(), replacing.nl());
    }

    private void add(Side former, Side replacing) {
        var from = blocks(former);
        var to = blocks(replacing);
        for (var i = 0; i < from.size(); i++) {
            // Paragraphs that the other source divides differently: each stands for all of them.
            var same = from.size() == to.size() ? List.of(to.get(i)) : to;
            replacements
                    .computeIfAbsent(from.get(i), _ -> new LinkedHashSet<>())
                    .addAll(same);
        }
    }

    private static List<Integer> blocks(Side side) {
        return side == null || side.blocks() == null ? List.of() : side.blocks();
    }

    /** The row with the ids of the replacing source. */
    DraftRow replacedIn(DraftRow row) {
        return row.withSides(replaced(row.fr()), replaced(row.nl()));
    }

    private Side replaced(Side side) {
        return side == null || side.blocks() == null
                ? side
                : new Side(
                        side.runs(),
                        side.printedNumber(),
                        side.blocks().stream()
                                .flatMap(id ->
                                        replacements.containsKey(id) ? replacements.get(id).stream() : Stream.empty())
                                .distinct()
                                .toList());
    }
}
