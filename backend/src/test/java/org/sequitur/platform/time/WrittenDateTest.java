package org.sequitur.platform.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequitur.platform.language.Language;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 1er\u00A0janvier 2026, 1\u00A0januari 2026",
        "2026-08-11, 11\u00A0août 2026, 11\u00A0augustus 2026",
        "2024-02-29, 29\u00A0février 2024, 29\u00A0februari 2024"
    })
    void a_date_is_written_as_in_belgium(LocalDate day, String french, String dutch) {
        assertEquals(french, WrittenDate.of(day, Language.FR));
        assertEquals(dutch, WrittenDate.of(day, Language.NL));
    }
}
