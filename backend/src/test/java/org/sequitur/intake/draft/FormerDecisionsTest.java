package org.sequitur.intake.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequitur.document.ResolutionDocument.ParticipantEntry;
import org.sequitur.document.TextRun;
import org.sequitur.intake.draft.DraftData.Action;
import org.sequitur.intake.draft.DraftRepresentation.Difference;
import org.sequitur.intake.draft.DraftRepresentation.Difference.Kind;
import org.sequitur.intake.draft.DraftRepresentation.UnreviewedTitle;
import org.sequitur.intake.draft.DraftRow.Side;
import org.sequitur.intake.structure.RowKind;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/** What people decided on a row whose words another source changed is kept or shown, and never lost unseen. */
class FormerDecisionsTest {

    private static final List<ParticipantEntry> PARTNERS =
            List.of(new ParticipantEntry("partner", new LocalizedText("Actiris", "Actiris"), null));

    private static final LocalizedText PROPOSED = new LocalizedText("Proposé", "Voorgesteld");

    @Test
    void a_changed_row_keeps_title_owner_and_participants_and_its_title_is_to_be_read_again() {
        var typed = new LocalizedText("Titre de A", "Voorgesteld");
        var reviewed = edited(source("a", "b"), row("r0", "a", typed, "cocom", PARTNERS), row("r1", "b"));

        var replaced = SourceReplacement.of(reviewed, source("A", "b"));

        var row = replaced.content().rows().getFirst();
        assertEquals("A", row.words().fr());
        assertEquals(typed, row.shortTitle());
        assertEquals("cocom", row.owner());
        assertEquals(PARTNERS, row.participants());
        var difference = only(replaced);
        assertEquals(Kind.CHANGED, difference.kind());
        assertEquals(row.rowId(), difference.rowId());
        assertEquals(
                new RowDecisions(null, null, new LocalizedText("Titre de A", null), "cocom", PARTNERS),
                difference.kept());
        assertNull(difference.lost());
        assertEquals(
                List.of(Language.FR, Language.NL),
                UnreviewedTitles.of(replaced).stream()
                        .filter(title -> title.rowId().equals(row.rowId()))
                        .map(UnreviewedTitle::language)
                        .toList());
    }

    @Test
    void what_a_changed_row_kept_stays_when_the_next_source_has_the_same_words() {
        var typed = new LocalizedText("Titre de A", "Voorgesteld");
        var reviewed = edited(source("a", "b"), row("r0", "a", typed, "cocom", null), row("r1", "b"));

        var again = SourceReplacement.of(SourceReplacement.of(reviewed, source("A", "b")), source("A", "b", "c"));

        assertEquals(typed, again.content().rows().getFirst().shortTitle());
        assertEquals("cocom", again.content().rows().getFirst().owner());
    }

    @Test
    void what_people_did_not_decide_is_as_the_new_source_says() {
        var reviewed = edited(source("a"), row("r0", "a", PROPOSED, "cocom", null));
        var now = row("r0", "A", new LocalizedText("Autre", "Andere"), null, PARTNERS);

        var row = SourceReplacement.of(reviewed, source(now)).content().rows().getFirst();

        assertEquals(new LocalizedText("Autre", "Andere"), row.shortTitle());
        assertEquals("cocom", row.owner());
        assertEquals(PARTNERS, row.participants());
    }

    @Test
    void who_acts_is_decided_again_if_the_words_name_another_body_now() {
        var reviewed = edited(source("a"), row("r0", "a", PROPOSED, "cocom", null));

        var replaced = SourceReplacement.of(reviewed, source(row("r0", "A", PROPOSED, "actiris", null)));

        assertEquals("actiris", replaced.content().rows().getFirst().owner());
        assertNull(only(replaced).kept());
        assertEquals(
                List.of(new RowDecisions(null, null, null, "cocom", null)),
                only(replaced).lost());
    }

    @Test
    void a_changed_row_keeps_its_kind_with_the_properties_of_that_kind_only() {
        var leadIn = new DraftRow("r0", RowKind.LEAD_IN, 1, side("a"), side("a"), null, null, null);

        var row = SourceReplacement.of(edited(source("a"), leadIn), source("A"))
                .content()
                .rows()
                .getFirst();

        assertEquals(RowKind.LEAD_IN, row.kind());
        assertEquals(1, row.level());
        assertNull(row.owner());
        assertNull(row.shortTitle());
    }

    @Test
    void words_that_were_set_aside_are_a_part_of_the_text_again_when_they_change() {
        var aside = new DraftRow("r0", RowKind.FURNITURE, 0, side("a"), side("a"), null, null, null);

        var replaced = SourceReplacement.of(edited(source("a"), aside), source("A"));

        assertEquals(RowKind.REQUEST, replaced.content().rows().getFirst().kind());
        assertNull(only(replaced).kept());
        assertEquals(RowKind.FURNITURE, only(replaced).lost().getFirst().kind());
    }

    @Test
    void the_decisions_on_a_removed_row_are_shown() {
        var typed = new LocalizedText("Titre de B", "Titel van B");
        var reviewed = edited(source("a", "b"), row("r0", "a"), row("r1", "b", typed, null, null));

        var difference = only(SourceReplacement.of(reviewed, source("a")));

        assertEquals(Kind.REMOVED, difference.kind());
        assertEquals(List.of(new RowDecisions(null, null, typed, null, null)), difference.lost());
    }

    @Test
    void the_decisions_on_joined_rows_are_shown_when_they_are_read_as_before() {
        var typed = new LocalizedText("Titre de A et B", "Titel van A en B");
        var reviewed = edited(source("a", "b"), row("r0", "a b", typed, "cocom", null));

        var reset =
                SourceReplacement.of(reviewed, source("a", "B")).differences().getLast();

        assertEquals(Kind.RESET, reset.kind());
        assertEquals(List.of(new RowDecisions(null, null, typed, "cocom", null)), reset.lost());
    }

    private static Difference only(DraftData draft) {
        assertEquals(1, draft.differences().size());
        return draft.differences().getFirst();
    }

    private static DraftData edited(InitialDraft initial, DraftRow... rows) {
        return DraftData.of(initial)
                .edited(
                        new DraftContent(null, null, null, List.of(rows), List.of(), List.of(), List.of(), List.of()),
                        new Action("clerk", Instant.EPOCH));
    }

    /** Each text is a request, with the same proposed title. */
    private static InitialDraft source(String... texts) {
        var rows = new DraftRow[texts.length];
        for (var i = 0; i < texts.length; i++) {
            rows[i] = row("r" + i, texts[i]);
        }
        return source(rows);
    }

    private static InitialDraft source(DraftRow... rows) {
        var content = new DraftContent(null, null, null, List.of(rows), List.of(), List.of(), List.of(), List.of());
        return new InitialDraft(content, JsonNodeFactory.instance.objectNode(), List.of(), List.of(), 1);
    }

    private static DraftRow row(String id, String text) {
        return row(id, text, PROPOSED, null, null);
    }

    private static DraftRow row(
            String id, String text, LocalizedText title, String owner, List<ParticipantEntry> participants) {
        return new DraftRow(id, RowKind.REQUEST, 0, side(text), side(text), title, owner, participants);
    }

    private static Side side(String text) {
        return new Side(List.of(new TextRun(TextRun.Kind.PLAIN, text, null)), null, List.of());
    }
}
