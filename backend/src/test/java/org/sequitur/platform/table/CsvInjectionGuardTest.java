package org.sequitur.platform.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvInjectionGuardTest {

    private static final Pattern TO_UNDO = Pattern.compile("(?<=^|[;\t\r\n])'");
    private static final Pattern CELL_THAT_IS_COMPUTED = Pattern.compile("(?:^|[;\t\r\n])[=+\\-@]");

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+32 2 123", "-1", "@SUM(A1)", "\t=1", "\uFF1D1+1", "voir;=HYPERLINK(\"x\")", "a\n- b"})
    void whatever_a_spreadsheet_could_compute_is_a_text(String text) {
        assertFalse(
                CELL_THAT_IS_COMPUTED.matcher(CsvInjectionGuard.defused(text)).find());
        assertEquals('\'', CsvInjectionGuard.defused("=" + text).charAt(0));
    }

    @Test
    void what_no_spreadsheet_would_compute_stays_as_it_is() {
        for (var text : List.of("", "2 + 2 = 4", "l'aide", "a-590-2.4", "https://example.org/?a=1")) {
            assertEquals(text, CsvInjectionGuard.defused(text));
        }
    }

    @Test
    void of_every_short_text_the_very_letters_can_be_had_again() {
        var letters = List.of("a", "=", "-", "'", ";", "\n", "\t", "\r");
        var texts = Stream.of("");
        for (var length = 0; length < 5; length++) {
            texts = texts.flatMap(
                    text -> Stream.concat(Stream.of(text), letters.stream().map(text::concat)));
        }
        texts.distinct().forEach(text -> {
            var defused = CsvInjectionGuard.defused(text);
            assertEquals(text, TO_UNDO.matcher(defused).replaceAll(""));
            assertFalse(CELL_THAT_IS_COMPUTED.matcher(defused).find(), text);
        });
    }
}
