package org.sequitur.platform.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nl                        | NL
                    nl-BE                     | NL
                    NL-be,fr;q=0.9            | NL
                    fr-BE,nl;q=0.8            | FR
                    en-GB,en;q=0.9,nl;q=0.1   | NL
                    fr;q=0.2,nl;q=0.7         | NL
                    en                        | FR
                    *                         | FR
                    ;;;not a header;;;        | FR
                    """)
    void the_preferred_official_language_is_used(String header, Language language) {
        assertEquals(language, Language.preferredBy(header));
    }

    @Test
    void french_is_the_default() {
        assertEquals(Language.FR, Language.preferredBy(null));
        assertEquals(Language.FR, Language.preferredBy(""));
    }

    @Test
    void a_header_longer_than_200_characters_is_ignored() {
        assertEquals(Language.FR, Language.preferredBy("nl" + ",abc".repeat(4_900)));
    }
}
