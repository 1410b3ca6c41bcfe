package org.sequitur.erratum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequitur.platform.language.LocalizedText;

class ErratumTitlesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Harmoniser l’aide médicale | de l’aide médicale urgente | de l’aide urgente | true",
                "Harmoniser l’aide médicale | de l’aide médicale urgente | de l’aide médicale rapide | false",
                // Articles and prepositions are in nearly every title.
                "Les moyens des associations | garantir des moyens | garantir ces moyens | false",
                "Former 50 agents | de former 50 agents | de former 500 agents | true"
            })
    void a_title_repeats_removed_words_that_are_more_than_articles_and_prepositions(
            String title, String before, String after, boolean repeats) {
        assertEquals(repeats, ErratumTitles.repeats(inFrench(title), inFrench(before), inFrench(after)));
    }

    private static LocalizedText inFrench(String text) {
        return new LocalizedText(text, "woord");
    }
}
