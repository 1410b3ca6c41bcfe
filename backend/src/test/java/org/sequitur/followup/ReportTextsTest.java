package org.sequitur.followup;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.platform.language.Language;

/** The texts that the templates name. */
class ReportTextsTest {

    private static final Pattern CALL = Pattern.compile("\\b(text|plainText|count|onDay)\\('([\\w.]+)'(.*)");

    private final ReportTexts texts = new ReportTexts();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/followup/report.html",
                "/followup/extent.html",
                "/followup/commitment.html",
                "/followup/figures.html",
                "/followup/commitmentTable.html",
                "/followup/further.html",
                "/org/sequitur/question/printed.html",
            })
    void each_text_that_a_template_names_exists_with_as_many_placeholders(String template) throws IOException {
        var calls = CALL.matcher(read(template).replaceAll("\\{", "\n"))
                .results()
                .map(call -> new Call(call.group(1), call.group(2), arguments(call.group(3))))
                .toList();
        for (var call : calls) {
            for (var name : call.names()) {
                assertDoesNotThrow(() -> texts.text(name, (Object[]) new String[call.arguments()]), name);
            }
        }
        assertFalse(calls.isEmpty());
    }

    @Test
    void zero_days_without_a_report_are_described_without_a_number() {
        for (var language : Language.values()) {
            var locale = new ReportLocale(language, new ReportTexts(), 100);
            for (var name : List.of("silence.reported", "silence.never")) {
                assertFalse(locale.count(name, 0).matches(".*\\d.*"), locale.count(name, 0));
                assertTrue(locale.count(name, 1).contains("1"), locale.count(name, 1));
            }
        }
    }

    @Test
    void thresholds_are_inserted_into_the_texts() {
        assertEquals(
                "Al minstens 180 dagen zonder verslag",
                texts.text("figure.stale").nl());
        assertEquals("dans les 30 jours", texts.text("deadline.soon").fr());
    }

    @Test
    void a_text_with_another_number_of_placeholders_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> texts.text("cover.document", "A-590"));
        assertThrows(IllegalArgumentException.class, () -> texts.text("foreword", "A-590"));
        assertThrows(IllegalArgumentException.class, () -> texts.text("no.such.text"));
    }

    private record Call(String method, String name, int arguments) {

        List<String> names() {
            return method.equals("count") ? List.of(name + ".one", name + ".other") : List.of(name);
        }
    }

    /** The number of arguments after the name, up to the closing parenthesis. */
    private static int arguments(String rest) {
        var depth = 0;
        var count = 0;
        for (var i = 0; i < rest.length(); i++) {
            var character = rest.charAt(i);
            if (character == ')' && depth == 0) {
                break;
            }
            depth += character == '(' ? 1 : character == ')' ? -1 : 0;
            count += character == ',' && depth == 0 ? 1 : 0;
        }
        return count;
    }

    private static String read(String template) throws IOException {
        try (var file = ReportTexts.class.getResourceAsStream(template)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
