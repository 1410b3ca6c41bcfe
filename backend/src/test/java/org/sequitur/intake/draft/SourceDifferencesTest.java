package org.sequitur.intake.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequitur.document.TextRun;
import org.sequitur.intake.structure.RowKind;

/** Which rows of another source are shown as changed, removed or added. */
class SourceDifferencesTest {

    @Test
    void rows_in_the_same_place_are_changed_rows() {
        assertEquals(List.of("CHANGED b > B", "CHANGED c > C"), differences("a b c d", "a B C d"));
    }

    @Test
    void a_row_more_or_less_in_a_place_is_added_or_removed() {
        assertEquals(List.of("REMOVED b", "REMOVED c", "ADDED B"), differences("a b c d", "a B d"));
        assertEquals(List.of("CHANGED a > A", "ADDED E"), differences("a b", "A b E"));
    }

    @Test
    void a_row_of_another_kind_is_another_row() {
        var differences = SourceDifferences.of(List.of(row("a", RowKind.REQUEST)), List.of(row("A", RowKind.RECITAL)));

        assertEquals(
                List.of("REMOVED a", "ADDED A"),
                differences.stream().map(SourceDifferencesTest::text).toList());
    }

    private static List<String> differences(String former, String now) {
        return SourceDifferences.of(rows(former), rows(now)).stream()
                .map(SourceDifferencesTest::text)
                .toList();
    }

    private static String text(SourceDifferences.Change change) {
        return change.before() == null
                ? "ADDED " + change.now().words().fr()
                : change.now() == null
                        ? "REMOVED " + change.before().words().fr()
                        : "CHANGED %s > %s"
                                .formatted(
                                        change.before().words().fr(),
                                        change.now().words().fr());
    }

    private static List<DraftRow> rows(String words) {
        return Arrays.stream(words.split(" "))
                .map(word -> row(word, RowKind.REQUEST))
                .toList();
    }

    /** A row whose id is its text: the same text in both sources is the same row. */
    private static DraftRow row(String text, RowKind kind) {
        var side = new DraftRow.Side(List.of(new TextRun(TextRun.Kind.PLAIN, text, null)), null, List.of());
        return new DraftRow(text, kind, 0, side, side, null, null, null);
    }
}
