package org.sequitur.intake.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphensTest {

    /** Loaded once for all tests. */
    private static final Dictionaries DICTIONARIES = new Dictionaries();

    private final Hyphens hyphens = new Hyphens(List.of("een tram-bus rijdt"), DICTIONARIES);

    @ParameterizedTest
    @CsvSource({
        "le Parlement euro-, péen, le Parlement européen",
        "het verkeersla-, waai, het verkeerslawaai",
        "les procès-ver-, baux, les procès-verbaux",
        "les procès-, verbaux, les procès-verbaux",
        "la Région de Bruxelles-, Capitale, la Région de Bruxelles-Capitale",
        "de in-, en uitvoer, de in- en uitvoer",
        "een tram-, bus, een tram-bus"
    })
    void the_words_of_the_document_then_the_dictionaries_decide(String first, String second, String joined) {
        var doubts = EnumSet.noneOf(SourceDoubt.class);

        assertEquals(joined, join(first, second, doubts));
        assertEquals(Set.of(), doubts);
    }

    @Test
    void an_unknown_word_is_joined_with_a_doubt() {
        var doubts = EnumSet.noneOf(SourceDoubt.class);

        assertEquals("de qwertzui", join("de qwer-", "tzui", doubts));
        assertEquals(Set.of(SourceDoubt.UNCERTAIN_HYPHEN), doubts);
    }

    @Test
    void an_unknown_word_keeps_the_hyphen_after_a_word_that_has_one_in_compounds() {
        var doubts = EnumSet.noneOf(SourceDoubt.class);

        assertEquals("le sans-abrisme", join("le sans-", "abrisme", doubts));
        assertEquals(Set.of(SourceDoubt.UNCERTAIN_HYPHEN), doubts);
    }

    private String join(String first, String second, Set<SourceDoubt> doubts) {
        return Runs.text(hyphens.join(List.of(Runs.plain(first)), List.of(Runs.plain(second)), doubts));
    }
}
