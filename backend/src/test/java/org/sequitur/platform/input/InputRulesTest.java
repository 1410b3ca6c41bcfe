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
    void a_valid_text_is_returned_unchanged(String text) {
        assertEquals(text, InputRules.text("/text", text, InputRules.MAX_TEXT_LENGTH));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x07, 0x0B, 0x1B, 0x7F, 0x85, 0x9F, 0x2028, 0x202A, 0x202E, 0x2066, 0x2069, 0xFFF9, 0xFFFE,
                0xFFFF, 0xD800, 0xDFFF, 0xE0041
            })
    void an_invisible_character_is_refused_with_its_code_and_position(int character) {
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
        assertThrows(Problem.class, () -> InputRules.text("/text", text, InputRules.MAX_TEXT_LENGTH));
    }

    @Test
    void both_languages_are_required() {
        assertThrows(Problem.class, () -> InputRules.text("/text", null));
        assertThrows(Problem.class, () -> InputRules.text("/text", new LocalizedText("Bon.", null)));
        assertThrows(Problem.class, () -> InputRules.text("/text", new LocalizedText(null, "Goed.")));
    }

    @Test
    void a_text_has_at_most_10000_characters_whatever_their_size_in_bytes() {
        InputRules.text("/text", "𝒜".repeat(10_000), InputRules.MAX_TEXT_LENGTH);

        assertThrows(Problem.class, () -> InputRules.text("/text", "a".repeat(10_001), InputRules.MAX_TEXT_LENGTH));
        assertThrows(Problem.class, () -> InputRules.draft("/text", "a".repeat(200_000), InputRules.MAX_TEXT_LENGTH));
    }

    @Test
    void a_draft_may_be_empty_but_must_not_contain_forbidden_characters() {
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
    void a_day_from_1600_to_2199_is_accepted_and_an_optional_day_may_be_missing() {
        assertEquals(LocalDate.of(2199, 12, 31), InputRules.day("/day", LocalDate.of(2199, 12, 31)));
        assertEquals(LocalDate.of(1600, 1, 1), InputRules.dayIfAny("/day", LocalDate.of(1600, 1, 1)));
        assertNull(InputRules.dayIfAny("/day", null));
        assertThrows(Problem.class, () -> InputRules.day("/day", null));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101, 99_999, Integer.MIN_VALUE})
    void a_percentage_outside_0_to_100_is_refused(int percentage) {
        assertThrows(Problem.class, () -> InputRules.percentageIfAny("/percentDone", percentage));
        assertEquals(100, InputRules.percentageIfAny("/percentDone", 100));
        assertNull(InputRules.percentageIfAny("/percentDone", null));
    }
}
