package org.sequitur.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Dépistage,depistage",
        "GEÏNTEGREERD,geintegreerd",
        "œuvrent,oeuvrent",
        "ﬁnancer,financer",
        "STRAẞE,strasse"
    })
    void case_accents_and_ligatures_do_not_matter(String written, String searched) {
        assertEquals(Set.of(searched), SearchWords.of(written));
    }

    @Test
    void words_are_split_at_all_other_characters() {
        assertEquals(
                Set.of("d", "appeler", "safe", "brussels", "lgbtqi"),
                SearchWords.of("d'appeler safe.brussels: (LGBTQI+)"));
        assertEquals(Set.of(), SearchWords.of("… – !"));
    }

    @Test
    void an_overlong_word_is_truncated() {
        assertEquals(Set.of("a".repeat(64)), SearchWords.of("a".repeat(500)));
    }
}
