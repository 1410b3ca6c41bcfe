package org.sequitur.intake.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sequitur.document.TextRun;
import org.sequitur.intake.draft.DraftContent.ConfirmedList;
import org.sequitur.intake.draft.DraftData.Action;
import org.sequitur.intake.draft.DraftData.StoredDoubt;
import org.sequitur.intake.draft.DraftRepresentation.Difference;
import org.sequitur.intake.draft.DraftRepresentation.Difference.Kind;
import org.sequitur.intake.draft.DraftRow.Side;
import org.sequitur.intake.structure.DoubtReason;
import org.sequitur.intake.structure.RowKind;

/** The parts of the review of a source that are kept when another source replaces it. Each text is one row. */
class SourceReplacementTest {

    private static final Action CLERK = new Action("clerk", Instant.EPOCH);

    private final DraftData former = DraftData.of(source("a", "b", "c", "d"));

    @Test
    void joined_rows_stay_joined_if_their_words_are_unchanged() {
        var joined = edited(row("r0", "a", 0), row("r1", "b c", 1, 2), row("r3", "d", 3));

        var replaced = SourceReplacement.of(joined, source("new", "a", "b", "c", "d"));

        assertEquals(List.of("new", "a", "b c", "d"), words(replaced));
        assertEquals(List.of(Kind.ADDED), kinds(replaced));
        assertNothingLost(replaced);
    }

    @Test
    void joined_rows_are_as_recognized_again_if_one_of_them_changed() {
        var joined = edited(row("r0", "a", 0), row("r1", "b c", 1, 2), row("r3", "d", 3));

        var replaced = SourceReplacement.of(joined, source("a", "b", "C", "d"));

        assertEquals(List.of("a", "b", "C", "d"), words(replaced));
        assertEquals(List.of(Kind.CHANGED, Kind.RESET), kinds(replaced));
        var reset = replaced.differences().getLast();
        assertEquals("b c", reset.before().fr());
        assertEquals("b", reset.after().fr());
        assertEquals("r1", reset.rowId());
        assertNothingLost(replaced);
    }

    @Test
    void joined_rows_are_as_recognized_again_if_a_text_is_between_them() {
        var joined = edited(row("r0", "a", 0), row("r1", "b c", 1, 2), row("r3", "d", 3));

        var replaced = SourceReplacement.of(joined, source("a", "b", "new", "c", "d"));

        assertEquals(List.of("a", "b", "new", "c", "d"), words(replaced));
        assertNothingLost(replaced);
    }

    @Test
    void a_split_row_stays_split_and_is_whole_again_if_its_words_changed() {
        var whole = DraftData.of(source("a", "b c", "d"));
        var split = edit(whole, row("r0", "a", 0), row("r1", "b", 1), row("new", "c", 1), row("r2", "d", 2));

        assertEquals(
                List.of("a", "b", "c", "d", "e"), words(SourceReplacement.of(split, source("a", "b c", "d", "e"))));
        var replaced = SourceReplacement.of(split, source("a", "b C", "d"));
        assertEquals(List.of("a", "b C", "d"), words(replaced));
        assertNothingLost(replaced);
    }

    @Test
    void a_correction_ends_with_the_row_that_it_corrected() {
        var correction = new DraftContent.Correction("r1", null, "b", "B", "Faute de lecture.");
        var corrected = edit(
                former,
                List.of(correction),
                row("r0", "a", 0),
                row("r1", "B", 1),
                row("r2", "c", 2),
                row("r3", "d", 3));

        var kept = SourceReplacement.of(corrected, source("a", "b", "c", "D"));
        assertEquals(List.of(correction), kept.content().corrections());
        assertEquals(List.of("a", "B", "c", "D"), words(kept));
        assertEquals(
                List.of(),
                SourceReplacement.of(corrected, source("a", "other", "c", "d"))
                        .content()
                        .corrections());
    }

    @Test
    void kept_rows_are_highlighted_at_their_place_in_the_new_source() {
        var joined = edited(row("r0", "a", 0), row("r1", "b c", 1, 2), row("r3", "d", 3));

        var replaced = SourceReplacement.of(joined, source("new", "a", "b", "c", "d"));

        assertEquals(
                List.of(List.of(0), List.of(1), List.of(2, 3), List.of(4)),
                replaced.content().rows().stream().map(row -> row.fr().blocks()).toList());
    }

    @Test
    void a_list_stays_confirmed_if_its_rows_are_printed_elsewhere_only() {
        var rows = List.of(row("r0", "a", 0), footnote("r1", "b", 1));
        var confirmed = DraftData.of(source(rows))
                .edited(
                        new DraftContent(
                                null,
                                null,
                                null,
                                rows,
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(new ConfirmedList("footnote", null))),
                        CLERK);

        var replaced = SourceReplacement.of(
                confirmed, source(List.of(row("r0", "new", 0), row("r1", "a", 1), footnote("r2", "b", 2))));

        assertEquals(List.of("footnote"), List.copyOf(replaced.confirmed().keySet()));
        assertEquals(
                RowLists.version(RowLists.of(replaced.content().rows()).get("footnote")),
                replaced.confirmed().get("footnote").version());
    }

    @Test
    void a_row_that_no_person_touched_is_as_the_other_source_lets_it_be_recognized() {
        var reread =
                List.of(row("r0", "a", 0), row(RowKind.LEAD_IN, "r1", "b", 1), row("r2", "c", 2), row("r3", "d", 3));

        var replaced = SourceReplacement.of(former, source(reread));

        assertEquals(RowKind.LEAD_IN, replaced.content().rows().get(1).kind());
        assertEquals(List.of(Kind.REREAD), kinds(replaced));
        assertEquals("r1", replaced.differences().getFirst().rowId());
        assertNothingLost(replaced);
    }

    @Test
    void a_row_that_a_person_changed_answered_or_confirmed_stays_as_it_is() {
        var doubted = DraftData.of(new InitialDraft(
                DraftData.of(source("a", "b", "c")).content(),
                JsonNodeFactory.instance.objectNode(),
                List.of(new StoredDoubt("d1", "r1", DoubtReason.LEVELS_DIFFER, true, null)),
                List.of(),
                1));
        var rows = List.of(row(RowKind.LEAD_IN, "r0", "a", 0), row("r1", "b", 1), row(RowKind.REQUEST, "r2", "c", 2));
        var changed = doubted.edited(
                new DraftContent(null, null, null, rows, List.of(), List.of(), List.of("d1"), List.of()), CLERK);

        var replaced = SourceReplacement.of(
                changed,
                source(List.of(
                        row(RowKind.RECITAL, "r0", "a", 0),
                        row(RowKind.RECITAL, "r1", "b", 1),
                        row(RowKind.RECITAL, "r2", "c", 2))));

        assertEquals(
                List.of(RowKind.LEAD_IN, RowKind.REQUEST, RowKind.RECITAL),
                replaced.content().rows().stream().map(DraftRow::kind).toList());
        assertEquals(List.of("d1"), List.copyOf(replaced.resolved().keySet()));
    }

    @Test
    void doubts_of_a_row_that_no_person_touched_are_those_of_the_other_source() {
        var doubt = new StoredDoubt("d1", "r0", DoubtReason.LEVELS_DIFFER, true, null);
        var doubted = new InitialDraft(
                DraftData.of(source("a")).content(),
                JsonNodeFactory.instance.objectNode(),
                List.of(doubt),
                List.of(),
                1);

        assertEquals(
                List.of(),
                SourceReplacement.of(DraftData.of(doubted), source("a")).doubts());
        var replaced = SourceReplacement.of(DraftData.of(source("a")), doubted).doubts();
        assertEquals(1, replaced.size());
        assertEquals("r0", replaced.getFirst().rowId());
    }

    private DraftData edited(DraftRow... rows) {
        return edit(former, rows);
    }

    private static DraftData edit(DraftData draft, DraftRow... rows) {
        return edit(draft, List.of(), rows);
    }

    private static DraftData edit(DraftData draft, List<DraftContent.Correction> corrections, DraftRow... rows) {
        return draft.edited(
                new DraftContent(null, null, null, List.of(rows), List.of(), corrections, List.of(), List.of()), CLERK);
    }

    /** Each text is a paragraph of the source. */
    private static InitialDraft source(String... texts) {
        var rows = IntStream.range(0, texts.length)
                .mapToObj(i -> row("r" + i, texts[i], i))
                .toList();
        return source(rows);
    }

    private static InitialDraft source(List<DraftRow> rows) {
        var content = new DraftContent(null, null, null, rows, List.of(), List.of(), List.of(), List.of());
        return new InitialDraft(content, JsonNodeFactory.instance.objectNode(), List.of(), List.of(), 1);
    }

    private static DraftRow row(String id, String text, Integer... blocks) {
        return row(RowKind.REQUEST, id, text, blocks);
    }

    private static DraftRow footnote(String id, String text, Integer... blocks) {
        return row(RowKind.FOOTNOTE, id, text, blocks);
    }

    private static DraftRow row(RowKind kind, String id, String text, Integer... blocks) {
        var side = new Side(List.of(new TextRun(TextRun.Kind.PLAIN, text, null)), null, Arrays.asList(blocks));
        return new DraftRow(id, kind, 0, side, side, null, null, null);
    }

    private static List<String> words(DraftData draft) {
        return draft.content().rows().stream().map(row -> row.words().fr()).toList();
    }

    private static List<Kind> kinds(DraftData draft) {
        return draft.differences().stream().map(Difference::kind).toList();
    }

    private static void assertNothingLost(DraftData draft) {
        var check = WordingCheck.of(
                draft.recognized(), draft.content().rows(), draft.content().corrections());
        assertEquals(List.of(), check.missing());
        assertEquals(List.of(), check.added());
        assertFalse(draft.content().rows().isEmpty());
    }
}
