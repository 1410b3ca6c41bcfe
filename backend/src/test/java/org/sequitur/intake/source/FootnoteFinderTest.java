package org.sequitur.intake.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sequitur.document.TextRun;
import org.sequitur.document.TextRun.Kind;

/** Which lines in small print at the foot of a page are footnotes. */
class FootnoteFinderTest {

    private static final double BODY = 11;

    @Test
    void a_list_in_small_print_without_mark_in_the_text_is_no_footnote() {
        var text = line(100, BODY, Runs.plain("Résolution relative aux passages à niveau, 2 de 12"));
        var amendments = line(700, 8, Runs.plain("002 à 004: Amendements."));
        var report = line(712, 8, Runs.plain("005: Rapport."));

        assertEquals(Set.of(), FootnoteFinder.lines(List.of(text, amendments, report), BODY));
    }

    @Test
    void small_print_after_a_mark_of_the_text_is_a_footnote() {
        var note = line(700, 8, Runs.plain("1 Enquête de 2024."));

        for (var run : List.of(
                List.of(Runs.plain("selon l'enquête"), new TextRun(Kind.SUPERSCRIPT, "1", null)),
                List.of(Runs.plain("selon l'enquête1 ;")),
                List.of(Runs.plain("selon l'enquête (1) ;")))) {
            var text = line(100, BODY, run.toArray(TextRun[]::new));
            assertEquals(Set.of(note), FootnoteFinder.lines(List.of(text, note), BODY));
        }
    }

    private static Line line(double y, double size, TextRun... runs) {
        return new Line(1, 0, 0, 50, y, 200, size, false, 50, 30, List.of(runs));
    }
}
