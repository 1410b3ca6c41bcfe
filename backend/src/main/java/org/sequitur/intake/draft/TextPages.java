package org.sequitur.intake.draft;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sequitur.intake.draft.SourceBlocks.Block;
import org.sequitur.intake.structure.DocumentAssembler;
import org.sequitur.intake.structure.RecognizedText;
import org.sequitur.intake.structure.Row;
import org.sequitur.intake.structure.RowSide;
import org.sequitur.resolution.SourcePages;

/** The pages of the source on which the texts of a draft begin. */
final class TextPages {

    private TextPages() {}

    /** @return by the JSON pointer of a text in the document that is made of the draft */
    static Map<String, SourcePages> of(RecognizedText text, List<Block> blocks) {
        var pageOf = new HashMap<Integer, Integer>();
        blocks.forEach(
                block -> pageOf.put(block.blockId(), block.places().getFirst().page()));
        var rows = text.rows().stream().collect(Collectors.toMap(Row::rowId, Function.identity()));
        var pages = new LinkedHashMap<String, SourcePages>();
        DocumentAssembler.rowsByPlace(text).forEach((pointer, rowId) -> {
            var row = rows.get(rowId);
            var fr = page(row.fr(), pageOf);
            var nl = page(row.nl(), pageOf);
            if (fr != null || nl != null) {
                pages.put(pointer, new SourcePages(fr, nl));
            }
        });
        return pages;
    }

    private static Integer page(RowSide side, Map<Integer, Integer> pageOf) {
        return side == null || side.blocks().isEmpty()
                ? null
                : pageOf.get(side.blocks().getFirst());
    }
}
