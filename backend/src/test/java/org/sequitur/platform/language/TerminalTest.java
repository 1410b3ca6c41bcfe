package org.sequitur.platform.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fr_BE.UTF-8 | Journaux
                    nl          | Journalen
                    en_US.UTF-8 | Journaux / Journalen
                    C           | Journaux / Journalen
                                | Journaux / Journalen
                    """)
    void a_text_is_in_the_language_of_the_terminal_or_in_both(String locale, String printed) {
        assertEquals(printed, new Terminal(locale).text(new LocalizedText("Journaux", "Journalen")));
    }

    @Test
    void spaces_and_apostrophes_are_plain() {
        assertEquals(
                "l'état : n'est pas lu", new Terminal("fr").text(new LocalizedText("l’état\u00A0: n’est pas lu", "x")));
    }

    @Test
    void a_text_that_is_the_same_in_both_languages_is_printed_once() {
        assertEquals("a-590", new Terminal(null).text(new LocalizedText("a-590", "a-590")));
    }
}
