package org.sequitur.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "2° / a), 2° a)",
        "2° / 2° a), 2° a)",
        "1. / b. / i., 1. b. i.",
        "1. / b. / 1. b. i., 1. b. i.",
        "2. / 2.1, 2.1",
        "1. / 1., 1. 1.",
        "1 / 12, 1 12",
        "Art. 2. / 1°, Art. 2. 1°",
        "17°, 17°"
    })
    void a_number_is_cited_with_those_of_the_lists_around_it(String printed, String cited) {
        assertEquals(cited, PrintedNumbers.cited(Arrays.stream(printed.split(" / "))));
    }

    @Test
    void a_list_without_number_is_passed_over() {
        assertEquals("2° a)", PrintedNumbers.cited(Stream.of("2°", null, "a)")));
    }

    @Test
    void a_request_without_number_is_not_cited_by_the_number_of_its_list() {
        assertNull(PrintedNumbers.cited(Stream.of("2°", null)));
    }
}
