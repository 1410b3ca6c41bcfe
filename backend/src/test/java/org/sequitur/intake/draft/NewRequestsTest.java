package org.sequitur.intake.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequitur.document.ResolutionDocument.BodyEntry;
import org.sequitur.document.TextRun;
import org.sequitur.intake.draft.DraftContent.ConfirmedList;
import org.sequitur.intake.structure.RowKind;
import org.sequitur.platform.language.LocalizedText;

/** The properties of a row that a person turns into a request. */
class NewRequestsTest {

    private static final BodyEntry GOVERNMENT = body("government", "Gouvernement", "Regering");
    private static final BodyEntry ACTIRIS = body("actiris", "Actiris", "Actiris");

    private static final DraftRow FOOTNOTE = row("f", RowKind.FOOTNOTE, 0, "Note.", "Noot.");
    private static final List<ConfirmedList> CONFIRMED =
            List.of(new ConfirmedList("i", null), new ConfirmedList("footnote", null));

    private final DraftRow introduction =
            row("i", RowKind.REQUESTS_INTRODUCTION, 0, "Demande au Gouvernement :", "Verzoekt de Regering:");
    private final DraftRow leadIn = row("l", RowKind.LEAD_IN, 0, "de charger Actiris :", "Actiris op te dragen:");
    private final DraftRow recital = row("r", RowKind.RECITAL, 1, "de publier la carte ;", "de kaart bekend te maken;");
    private final DraftRow request = with(recital, RowKind.REQUEST, null, null);

    @Test
    void a_new_request_gets_the_owner_above_it_and_a_short_title() {
        var completed = completed(content(introduction, leadIn, request), content(introduction, leadIn, recital));

        assertEquals("actiris", completed.owner());
        assertEquals(new LocalizedText("Publier la carte", "Kaart bekendmaken"), completed.shortTitle());
        assertEquals(
                "government",
                completed(content(introduction, request), content(introduction, recital))
                        .owner());
    }

    @Test
    void what_a_person_wrote_stays() {
        var title = new LocalizedText("Carte", "Kaart");

        var completed = completed(
                content(introduction, leadIn, with(request, RowKind.REQUEST, title, "government")),
                content(introduction, leadIn, recital));

        assertEquals("government", completed.owner());
        assertEquals(title, completed.shortTitle());
    }

    @Test
    void a_request_that_was_one_before_stays_without_owner_and_title() {
        var saved = content(introduction, leadIn, request);

        assertSame(saved, NewRequests.completed(saved, saved, List.of(GOVERNMENT, ACTIRIS)));
    }

    @Test
    void a_text_in_one_language_waits_for_the_other() {
        var french = request.withSides(request.fr(), null);
        var half = content(introduction, leadIn, french);

        assertNull(completed(half, content(introduction, leadIn)).shortTitle());
        assertEquals(
                "actiris",
                completed(content(introduction, leadIn, request), half).owner());
    }

    @Test
    void a_body_that_is_new_with_the_resolution_is_an_owner_too() {
        var saved = content(introduction, leadIn, request);
        var withBody =
                new DraftContent(null, null, null, saved.rows(), List.of(ACTIRIS), List.of(), List.of(), List.of());

        var completed = NewRequests.completed(withBody, content(introduction, leadIn, recital), List.of(GOVERNMENT));

        assertEquals("actiris", completed.rows().getLast().owner());
    }

    @Test
    void it_gets_no_owner_from_a_lead_in_whose_languages_name_different_bodies() {
        var doubtful = row("l", RowKind.LEAD_IN, 0, "de charger Actiris :", "de Regering op te dragen:");

        var completed = completed(content(introduction, doubtful, request), content(introduction, doubtful, recital));

        assertNull(completed.owner());
        assertEquals(List.of(), completed.participants());
        assertEquals(new LocalizedText("Publier la carte", "Kaart bekendmaken"), completed.shortTitle());
    }

    @Test
    void it_gets_no_owner_if_its_words_name_a_further_body() {
        var naming = row(
                "r", RowKind.REQUEST, 1, "de publier la carte avec Actiris ;", "de kaart met Actiris bekend te maken;");

        assertNull(
                completed(content(introduction, naming), content(introduction)).owner());
    }

    @Test
    void a_list_is_not_confirmed_by_the_save_that_completes_a_request_in_it() {
        var saved = content(introduction, request, FOOTNOTE).withConfirmedLists(CONFIRMED);
        var recitals = content(introduction, recital, FOOTNOTE);

        var completed = NewRequests.completed(saved, recitals, List.of(GOVERNMENT));

        assertEquals(List.of(new ConfirmedList("footnote", null)), completed.confirmedLists());
        var seen = completed.withConfirmedLists(CONFIRMED);
        assertEquals(
                CONFIRMED,
                NewRequests.completed(seen, recitals, List.of(GOVERNMENT)).confirmedLists());
    }

    private static DraftRow completed(DraftContent saved, DraftContent before) {
        return NewRequests.completed(saved, before, List.of(GOVERNMENT, ACTIRIS))
                .rows()
                .getLast();
    }

    private static BodyEntry body(String id, String fr, String nl) {
        var name = new LocalizedText(fr, nl);
        return new BodyEntry(id, name, name, null);
    }

    private static DraftContent content(DraftRow... rows) {
        return new DraftContent(null, null, null, List.of(rows), List.of(), List.of(), List.of(), List.of());
    }

    private static DraftRow row(String id, RowKind kind, int level, String fr, String nl) {
        return new DraftRow(id, kind, level, side(fr), side(nl), null, null, null);
    }

    private static DraftRow with(DraftRow row, RowKind kind, LocalizedText title, String owner) {
        return new DraftRow(row.rowId(), kind, row.level(), row.fr(), row.nl(), title, owner, null);
    }

    private static DraftRow.Side side(String text) {
        return new DraftRow.Side(List.of(new TextRun(TextRun.Kind.PLAIN, text, null)), null, List.of());
    }
}
