package org.sequitur.intake.draft;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sequitur.document.ResolutionDocument.BodyEntry;
import org.sequitur.intake.draft.DraftData.StoredDoubt;
import org.sequitur.intake.structure.Doubt;
import org.sequitur.intake.structure.RecognizedText;

/**
 * The draft that begins with a source: the rows that were recognized in it, before any review.
 *
 * @param rest the properties of a document in the exchange format that rows do not hold
 * @param blocks the paragraphs of the source; empty for a document in the exchange format
 * @param pages number of pages of the source
 */
record InitialDraft(
        DraftContent content, ObjectNode rest, List<StoredDoubt> doubts, List<SourceBlocks.Block> blocks, int pages) {

    /** The parts of a document that rows do not hold; its bodies are in {@link DraftContent#newBodies}. */
    private static final List<String> REST = List.of("resolutionId", "proposal", "concordance");

    /** @param document valid, from which the text was made */
    static InitialDraft ofDocument(RecognizedText text, ObjectNode document, List<BodyEntry> bodies) {
        return of(text, document.deepCopy().retain(REST), bodies, List.of(), 1);
    }

    static InitialDraft ofSource(RecognizedText text, SourceBlocks blocks) {
        return of(text, JsonNodeFactory.instance.objectNode(), List.of(), blocks.items(), blocks.pages());
    }

    private static InitialDraft of(
            RecognizedText text, ObjectNode rest, List<BodyEntry> bodies, List<SourceBlocks.Block> blocks, int pages) {
        var content = new DraftContent(
                text.documentNumber(),
                text.session(),
                text.adoptedOn(),
                text.rows().stream().map(DraftRow::of).toList(),
                bodies,
                List.of(),
                List.of(),
                List.of());
        return new InitialDraft(content, rest, doubts(text), blocks, pages);
    }

    private static List<StoredDoubt> doubts(RecognizedText text) {
        return Stream.concat(
                        doubts(null, text.textDoubts()).stream(),
                        text.rows().stream().flatMap(row -> doubts(row.rowId(), row.doubts()).stream()))
                .toList();
    }

    private static List<StoredDoubt> doubts(String rowId, List<Doubt> doubts) {
        var stored = new ArrayList<StoredDoubt>();
        for (var doubt : doubts) {
            var id = "%s.%d".formatted(rowId == null ? "text" : rowId, stored.size() + 1);
            stored.add(new StoredDoubt(id, rowId, doubt.reason(), doubt.open(), doubt.detail()));
        }
        return stored;
    }
}
