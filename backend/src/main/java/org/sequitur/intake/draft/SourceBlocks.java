package org.sequitur.intake.draft;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import java.util.List;
import java.util.stream.Stream;
import org.sequitur.intake.source.SourceBlock;
import org.sequitur.intake.source.SourcePlace;
import org.sequitur.intake.source.SourceText;
import org.sequitur.platform.language.Language;

/** The paragraphs of a source with their places. */
public record SourceBlocks(String self, int pages, List<Block> items) {

    /** Whether page numbers say something: a DOCX file, and a text without form feeds, have one page whatever their length. */
    boolean hasPages() {
        return items.stream()
                .flatMap(block -> block.places().stream())
                .anyMatch(place -> place.page() > 1 || place.line() == 0);
    }

    /** The part of the source that contains a paragraph. */
    @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
    public enum BlockKind {
        TEXT,
        FOOTNOTE,
        FURNITURE
    }

    /** @param language null if unknown */
    public record Block(
            int blockId, BlockKind part, Language language, String marker, String text, List<SourcePlace> places) {

        static Block of(BlockKind part, SourceBlock block) {
            return new Block(
                    block.id(),
                    part,
                    block.language(),
                    block.marker(),
                    block.text().plain(),
                    block.places());
        }
    }

    /** @param source null for a source in the exchange format, which has no paragraphs */
    static SourceBlocks of(String self, SourceText source) {
        if (source == null) {
            return new SourceBlocks(self, 1, List.of());
        }
        var items = Stream.of(
                        source.blocks().stream().map(block -> Block.of(BlockKind.TEXT, block)),
                        source.footnotes().stream().map(block -> Block.of(BlockKind.FOOTNOTE, block)),
                        source.artifacts().stream().map(block -> Block.of(BlockKind.FURNITURE, block)))
                .flatMap(part -> part)
                .toList();
        return new SourceBlocks(self, source.pages(), items);
    }
}
