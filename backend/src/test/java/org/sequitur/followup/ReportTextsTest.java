package org.sequitur.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReportTextsTest {

    @Test
    void each_text_says_the_same_in_both_languages_as_far_as_a_machine_can_tell() {
        new ReportTexts().all().forEach((name, text) -> {
            assertFalse(text.fr().isBlank(), name);
            assertFalse(text.nl().isBlank(), name);
            assertEquals(putIn(text.fr()), putIn(text.nl()), name);
        });
    }

    private static List<String> putIn(String text) {
        return Pattern.compile("%[sd]")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
