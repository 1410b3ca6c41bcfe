package org.sequitur.platform.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Problem;

class InputRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Texte.",
                "Deux\nlignes\r\n\tet un retrait",
                "1",
                "Ünïcode 中文 عربي 👩‍👩‍👧",
                "avec\u00ADcésure",
                "\uFEFFx"
            })
    void a_text_of_letters_digits_and_signs_is_taken_as_it_is(String text) {
        assertEquals(text, InputRules.text("/text", text, InputRules.LONGEST_TEXT));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x07, 0x0B, 0x1B, 0x7F, 0x85, 0x9F, 0x2028, 0x202A, 0x202E, 0x2066, 0x2069, 0xFFF9, 0xFFFE,
                0xFFFF, 0xD800, 0xDFFF, 0xE0041
            })
    void a_character_that_is_not_seen_is_refused_and_named_with_its_position(int character) {
        var text = "Un texte" + Character.toString(character) + " avec";
        var problem = assertThrows(Problem.class, () -> InputRules.text("/text", new LocalizedText("Bon.", text)));

        assertEquals(400, problem.type().status());
        assertEquals("/text/nl", problem.issues().getFirst().name());
        assertEquals(
                "De tekst bevat een onzichtbaar teken dat niet is toegelaten (U+%04X, op positie 9)."
                        .formatted(character),
                problem.issues().getFirst().detail().nl());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u200B", "...", "\u3164"})
    void a_text_without_a_letter_or_a_digit_is_refused(String text) {
        assertThrows(Problem.class, () -> InputRules.text("/text", text, InputRules.LONGEST_TEXT));
    }

    @Test
    void both_languages_are_needed() {
        assertThrows(Problem.class, () -> InputRules.text("/text", null));
        assertThrows(Problem.class, () -> InputRules.text("/text", new LocalizedText("Bon.", null)));
        assertThrows(Problem.class, () -> InputRules.text("/text", new LocalizedText(null, "Goed.")));
    }

    @Test
    void a_text_has_10000_characters_at_most_however_many_bytes_these_are() {
        InputRules.text("/text", "𝒜".repeat(10_000), InputRules.LONGEST_TEXT);

        assertThrows(Problem.class, () -> InputRules.text("/text", "a".repeat(10_001), InputRules.LONGEST_TEXT));
        assertThrows(Problem.class, () -> InputRules.draft("/text", "a".repeat(200_000), InputRules.LONGEST_TEXT));
    }

    @Test
    void a_draft_may_lack_words_but_has_no_forbidden_characters() {
        assertNull(InputRules.draft("/text", null, 10));
        assertEquals("", InputRules.draft("/text", "", 10));
        assertThrows(Problem.class, () -> InputRules.draft("/text", "\u202Etxt", 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1599-12-31", "2200-01-01", "9999-12-31", "+12026-01-01", "-0001-01-01"})
    void a_day_outside_1600_to_2199_is_refused(String day) {
        assertThrows(Problem.class, () -> InputRules.day("/day", LocalDate.parse(day)));
        assertThrows(Problem.class, () -> InputRules.dayIfAny("/day", LocalDate.parse(day)));
    }

    @Test
    void a_day_within_is_taken_and_may_be_missing_where_it_may() {
        assertEquals(LocalDate.of(2199, 12, 31), InputRules.day("/day", LocalDate.of(2199, 12, 31)));
        assertEquals(LocalDate.of(1600, 1, 1), InputRules.dayIfAny("/day", LocalDate.of(1600, 1, 1)));
        assertNull(InputRules.dayIfAny("/day", null));
        assertThrows(Problem.class, () -> InputRules.day("/day", null));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101, 99_999, Integer.MIN_VALUE})
    void a_percentage_is_from_0_to_100(int percentage) {
        assertThrows(Problem.class, () -> InputRules.percentageIfAny("/percentDone", percentage));
        assertEquals(100, InputRules.percentageIfAny("/percentDone", 100));
        assertNull(InputRules.percentageIfAny("/percentDone", null));
    }
}
