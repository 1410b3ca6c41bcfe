package org.sequitur.intake.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sequitur.intake.draft.DraftContent.ConfirmedList;
import org.sequitur.intake.draft.DraftData.Action;
import org.sequitur.intake.draft.DraftData.Confirmation;
import org.sequitur.intake.draft.DraftRepresentation.UnreviewedTitle;
import org.sequitur.intake.structure.RowKind;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/** Which of the stored confirmations of a draft hold. */
class DraftDataTest {

    private final List<DraftRow> first = List.of(row("0", RowKind.REQUESTS_INTRODUCTION), row("1", RowKind.REQUEST));
    private final List<DraftRow> all = List.of(first.get(0), first.get(1), row("2", RowKind.REQUEST));

    @Test
    void a_confirmation_of_fewer_rows_than_the_list_has_now_does_not_hold() {
        var draft = confirmed(first);

        assertEquals(List.of(), draft.current().confirmedLists());
        assertEquals(
                List.of("1", "1", "2", "2"),
                UnreviewedTitles.of(draft).stream().map(UnreviewedTitle::rowId).toList());
        assertEquals(Set.of(), TouchedRows.of(draft));
    }

    @Test
    void a_confirmation_is_valid_while_its_list_has_the_same_rows() {
        var draft = confirmed(all);

        assertEquals(
                List.of(new ConfirmedList("0", RowLists.version(all))),
                draft.current().confirmedLists());
        assertEquals(List.of(), UnreviewedTitles.of(draft));
        assertEquals(Set.of("0", "1", "2"), TouchedRows.of(draft));
    }

    @Test
    void a_title_that_a_person_wrote_in_one_language_stays_unreviewed_in_the_other_one() {
        var draft = confirmed(first);
        var typed = all.stream()
                .map(row -> row.rowId().equals("1") ? titled(row, new LocalizedText("Plan", "Kaart")) : row)
                .toList();
        var content = new DraftContent(null, null, null, typed, List.of(), List.of(), List.of(), List.of());

        assertEquals(
                List.of(
                        new UnreviewedTitle("1", Language.NL),
                        new UnreviewedTitle("2", Language.FR),
                        new UnreviewedTitle("2", Language.NL)),
                UnreviewedTitles.of(draft.edited(content, new Action("clerk", Instant.EPOCH))));
    }

    /** With all rows, in one list; other software may have had them in two lists. */
    private DraftData confirmed(List<DraftRow> rows) {
        var content = new DraftContent(null, null, null, all, List.of(), List.of(), List.of(), List.of());
        var confirmation = new Confirmation(RowLists.version(rows), new Action("clerk", Instant.EPOCH));
        return new DraftData(
                content,
                JsonNodeFactory.instance.objectNode(),
                all,
                List.of(),
                Map.of(),
                Map.of("0", confirmation),
                List.of(),
                List.of(),
                1,
                null);
    }

    private static DraftRow row(String id, RowKind kind) {
        var title = kind == RowKind.REQUEST ? new LocalizedText("Carte", "Kaart") : null;
        return titled(new DraftRow(id, kind, 0, null, null, null, null, null), title);
    }

    private static DraftRow titled(DraftRow row, LocalizedText title) {
        return new DraftRow(row.rowId(), row.kind(), 0, null, null, title, null, null);
    }
}
