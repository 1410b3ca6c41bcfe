package org.sequitur.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Citations of numbers that no resolution of {@link SearchQualityTest} has. */
class CitationsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A-590 (session ordinaire (2022-2023)) | A-590 (2022-2023)",
                "A-590 ( zitting 2022/2023 ) | A-590 (2022-2023)",
                "nº2.4 | 2.4",
                "№ 2.4 | 2.4",
                "no 275 | 275",
                "n. 275 | 275"
            })
    void citations_are_reduced_to_numbers(String typed, String reduced) {
        assertEquals(reduced, Citations.reduced(typed));
    }

    @ParameterizedTest
    @CsvSource({"N275", "NO275", "n2.4"})
    void a_letter_before_digits_is_a_part_of_the_number(String typed) {
        assertEquals(typed, Citations.reduced(typed));
    }
}
