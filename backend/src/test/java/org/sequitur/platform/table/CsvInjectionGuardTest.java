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

    private static final Pattern ESCAPE = Pattern.compile("(?<=^|[;\t\r\n])'");
    private static final Pattern FORMULA = Pattern.compile("(?:^|[;\t\r\n])[=+\\-@]");

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+32 2 123", "-1", "@SUM(A1)", "\t=1", "\uFF1D1+1", "voir;=HYPERLINK(\"x\")", "a\n- b"})
    void a_possible_formula_is_escaped(String text) {
        assertFalse(FORMULA.matcher(CsvInjectionGuard.escaped(text)).find());
        assertEquals('\'', CsvInjectionGuard.escaped("=" + text).charAt(0));
    }

    @Test
    void a_harmless_text_is_unchanged() {
        for (var text : List.of("", "2 + 2 = 4", "l'aide", "a-590-2.4", "https://example.org/?a=1")) {
            assertEquals(text, CsvInjectionGuard.escaped(text));
        }
    }

    @Test
    void escaping_is_reversible_for_every_short_text() {
        var letters = List.of("a", "=", "-", "'", ";", "\n", "\t", "\r");
        var texts = Stream.of("");
        for (var length = 0; length < 5; length++) {
            texts = texts.flatMap(
                    text -> Stream.concat(Stream.of(text), letters.stream().map(text::concat)));
        }
        texts.distinct().forEach(text -> {
            var escaped = CsvInjectionGuard.escaped(text);
            assertEquals(text, ESCAPE.matcher(escaped).replaceAll(""));
            assertFalse(FORMULA.matcher(escaped).find(), text);
        });
    }
}
