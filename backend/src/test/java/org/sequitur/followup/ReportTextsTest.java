package org.sequitur.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReportTextsTest {

    @Test
    void both_languages_of_each_text_have_the_same_placeholders() {
        new ReportTexts().all().forEach((name, text) -> {
            assertFalse(text.fr().isBlank(), name);
            assertFalse(text.nl().isBlank(), name);
            assertEquals(placeholders(text.fr()), placeholders(text.nl()), name);
        });
    }

    private static List<String> placeholders(String text) {
        return Pattern.compile("%[sd]")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
