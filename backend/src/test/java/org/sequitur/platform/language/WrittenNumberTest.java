package org.sequitur.platform.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenNumberTest {

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "999, 999, 999", "1185, 1\u202F185, 1.185", "1234567, 1\u202F234\u202F567, 1.234.567"})
    void thousands_are_separated_as_in_belgium(long number, String french, String dutch) {
        assertEquals(new LocalizedText(french, dutch), WrittenNumber.of(number));
    }
}
