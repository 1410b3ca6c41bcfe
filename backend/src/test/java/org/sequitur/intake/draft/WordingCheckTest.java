package org.sequitur.intake.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequitur.document.TextRun;
import org.sequitur.intake.draft.DraftContent.Correction;
import org.sequitur.intake.draft.DraftRow.Side;
import org.sequitur.intake.structure.RowKind;
import org.sequitur.platform.language.Language;

/** Words that were lost, doubled or moved between the rows of a draft. */
class WordingCheckTest {

    private static final List<DraftRow> READ = List.of(
            row("r1", side("de publier les chiffres ;", 1), side("de cijfers bekend te maken;", 2)),
            row("r2", side("de former les agents ;", 3), side("de ambtenaren op te leiden;", 4)));

    @Test
    void an_unchanged_draft_has_no_differences() {
        assertEquals(new WordingCheck(List.of(), List.of()), WordingCheck.of(READ, READ, List.of()));
        assertEquals(List.of(), MovedWords.of(READ, READ, List.of()));
    }

    @Test
    void a_word_lost_in_one_row_and_doubled_in_another_is_seen() {
        var changed = List.of(
                row("r1", side("publier les chiffres ;", 1), READ.get(0).nl()),
                row("r2", side("de de former les agents ;", 3), READ.get(1).nl()));

        assertEquals(new WordingCheck(List.of("de"), List.of("de")), WordingCheck.of(READ, changed, List.of()));
    }

    @Test
    void a_word_lost_in_french_and_doubled_in_dutch_is_seen() {
        var changed = List.of(
                row("r1", side("publier les chiffres ;", 1), side("de de cijfers bekend te maken;", 2)), READ.get(1));

        assertEquals(new WordingCheck(List.of("de"), List.of("de")), WordingCheck.of(READ, changed, List.of()));
    }

    @Test
    void words_moved_over_the_boundary_of_two_rows_are_listed_at_both() {
        var changed = List.of(
                row("r1", side("de publier", 1), READ.get(0).nl()),
                row(
                        "r2",
                        side("les chiffres ; de former les agents ;", 3, 1),
                        READ.get(1).nl()));

        assertEquals(new WordingCheck(List.of(), List.of()), WordingCheck.of(READ, changed, List.of()));
        assertEquals(
                List.of(
                        new MovedWords("r1", Language.FR, "les chiffres ;", null),
                        new MovedWords("r2", Language.FR, null, "les chiffres ;")),
                MovedWords.of(READ, changed, List.of()));
    }

    @Test
    void joined_and_split_rows_are_listed() {
        var joined = List.of(
                row(
                        "r1",
                        side("de publier les chiffres ; de former les agents ;", 1, 3),
                        READ.get(0).nl()),
                row("r2", null, READ.get(1).nl()));
        assertEquals(
                List.of(new MovedWords("r1", Language.FR, null, "de former les agents ;")),
                MovedWords.of(READ, joined, List.of()));

        var split = List.of(
                row("r1", side("de publier", 1), READ.get(0).nl()),
                row("new", side("les chiffres ;", 1), null),
                READ.get(1));
        assertEquals(
                List.of(
                        new MovedWords("r1", Language.FR, "les chiffres ;", null),
                        new MovedWords("new", Language.FR, null, "les chiffres ;")),
                MovedWords.of(READ, split, List.of()));
    }

    @Test
    void words_that_came_to_both_ends_of_a_row_are_listed_without_those_between() {
        var changed = List.of(row(
                "r1",
                side("ensuite de publier les chiffres ; chaque année", 1),
                READ.get(0).nl()));

        assertEquals(
                List.of(new MovedWords("r1", Language.FR, null, "ensuite … chaque année")),
                MovedWords.of(READ, changed, List.of()));
    }

    @Test
    void texts_that_were_paired_anew_are_not_moved_words() {
        var shifted = List.of(
                row("r1", READ.get(0).fr(), null),
                row("r2", READ.get(1).fr(), READ.get(0).nl()),
                row("new", null, READ.get(1).nl()));

        assertEquals(new WordingCheck(List.of(), List.of()), WordingCheck.of(READ, shifted, List.of()));
        assertEquals(List.of(), MovedWords.of(READ, shifted, List.of()));
    }

    @Test
    void a_correction_explains_its_words() {
        var correction = new Correction(
                "r1", Language.FR, "de publier les chiffres ;", "de publier ces chiffres ;", "Erreur de lecture.");
        var changed = List.of(
                row("r1", side("de publier ces chiffres ;", 1), READ.get(0).nl()), READ.get(1));

        assertEquals(new WordingCheck(List.of(), List.of()), WordingCheck.of(READ, changed, List.of(correction)));
        assertEquals(List.of(), MovedWords.of(READ, changed, List.of(correction)));
    }

    @Test
    void a_correction_explains_its_words_when_its_row_is_joined_with_another() {
        var correction = new Correction("new", Language.FR, "les chiffres ;", "ces chiffres ;", "Erreur de lecture.");
        var changed = List.of(
                row("r1", side("de publier ces chiffres ;", 1), READ.get(0).nl()), READ.get(1));

        assertEquals(new WordingCheck(List.of(), List.of()), WordingCheck.of(READ, changed, List.of(correction)));
    }

    private static DraftRow row(String rowId, Side fr, Side nl) {
        return new DraftRow(rowId, RowKind.REQUEST, 1, fr, nl, null, null, List.of());
    }

    private static Side side(String text, Integer... blocks) {
        return new Side(List.of(new TextRun(TextRun.Kind.PLAIN, text, null)), null, List.of(blocks));
    }
}
