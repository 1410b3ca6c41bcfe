package org.sequitur.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sequitur.platform.language.Language;

class ReportTextsTest {

    @Test
    void both_languages_of_each_text_have_the_same_placeholders() {
        new ReportTexts().all().forEach((name, text) -> {
            assertFalse(text.fr().isBlank(), name);
            assertFalse(text.nl().isBlank(), name);
            assertEquals(placeholders(text.fr()), placeholders(text.nl()), name);
        });
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

    private static List<String> placeholders(String text) {
        return Pattern.compile("%[sd]")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
