package org.sequitur.intake.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sequitur.document.TextRun;
import org.sequitur.intake.draft.DraftData.StoredDoubt;
import org.sequitur.intake.structure.DoubtReason;
import org.sequitur.intake.structure.RowKind;
import org.sequitur.platform.language.LocalizedText;

/** The doubts of a draft whose rows people changed. */
class PresentDoubtsTest {

    private static final StoredDoubt ON_TITLES =
            new StoredDoubt("t", null, DoubtReason.SHORT_TITLES_UNFINISHED, true, "2");

    private final List<DraftRow> recognized = List.of(row("a", 1), row("b", 2), row("c", 3));

    @Test
    void the_doubt_of_a_joined_row_is_on_the_row_that_has_its_text() {
        var doubts = new PresentDoubts(data(List.of(row("a", 1), row("b", 2, 3))));

        assertEquals("b", doubts.joinedRowId(on("c")));
        assertEquals("b", doubts.rowId(on("c")));
        assertNull(doubts.joinedRowId(on("b")));
        assertEquals("b", doubts.rowId(on("b")));
    }

    /** Both parts of a split row name all paragraphs of the row before. */
    @Test
    void after_a_join_and_a_split_a_doubt_is_on_the_part_that_has_the_text_of_its_row() {
        var split = new PresentDoubts(data(List.of(row("a", 1), worded("b", "b", 2, 3), worded("n", "c", 2, 3))));

        assertEquals("n", split.joinedRowId(on("c")));
        assertEquals("b", split.rowId(on("b")));

        var splitElsewhere =
                new PresentDoubts(data(List.of(row("a", 1), worded("b", "b c", 2, 3), worded("n", "d", 2, 3))));

        assertEquals("b", splitElsewhere.joinedRowId(on("c")));
    }

    @Test
    void the_doubt_of_a_row_whose_text_is_nowhere_stays_with_that_row() {
        var doubts = new PresentDoubts(data(List.of(row("a", 1))));

        assertNull(doubts.joinedRowId(on("c")));
        assertEquals("c", doubts.rowId(on("c")));
        assertNull(doubts.rowId(on(null)));
    }

    @Test
    void the_doubt_on_titles_says_how_many_break_off_now() {
        var unfinished = titled("Publier une carte de…");

        assertEquals(List.of(ON_TITLES.withDetail("1")), new PresentDoubts(data(List.of(unfinished))).all());
        assertEquals(List.of(), new PresentDoubts(data(List.of(titled("Publier une carte")))).all());
    }

    private DraftData data(List<DraftRow> rows) {
        return new DraftData(
                new DraftContent(null, null, null, rows, List.of(), List.of(), List.of(), List.of()),
                JsonNodeFactory.instance.objectNode(),
                recognized,
                List.of(ON_TITLES),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                1,
                null);
    }

    private static StoredDoubt on(String rowId) {
        return new StoredDoubt("d", rowId, DoubtReason.UNKNOWN_BODY, true, null);
    }

    private static DraftRow row(String id, Integer... blocks) {
        return worded(id, id, blocks);
    }

    private static DraftRow worded(String id, String words, Integer... blocks) {
        var side = new DraftRow.Side(List.of(new TextRun(TextRun.Kind.PLAIN, words, null)), null, List.of(blocks));
        return new DraftRow(id, RowKind.REQUEST, 0, side, null, null, null, null);
    }

    private static DraftRow titled(String title) {
        var row = row("a", 1);
        return new DraftRow(row.rowId(), row.kind(), 0, row.fr(), row.fr(), new LocalizedText(title, null), null, null);
    }
}
