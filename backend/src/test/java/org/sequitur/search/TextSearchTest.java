package org.sequitur.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.platform.language.LocalizedText;

class TextSearchTest {

    private final List<TextSearch.Entry> entries =
            List.of(entry("A-590", "2022-2023"), entry("A-9202", "2024-2025"), entry("B-9801", "2022-2023"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "résolution A-590",
                "la résolution n° A-590",
                "RESOLUTIE A590",
                "resolutie 590",
                "A-590 (2022-2023)",
                "résolution A-590 (2022-2023)"
            })
    void a_cited_resolution_is_found(String typed) {
        assertEquals(Set.of("a-590"), new TextSearch().find(typed, entries, true));
    }

    private static TextSearch.Entry entry(String number, String session) {
        var citation = "%s (%s)".formatted(number, session);
        return new TextSearch.Entry(
                number.toLowerCase(Locale.ROOT),
                Set.of(number.toLowerCase(Locale.ROOT)),
                new LocalizedText("Mobilité", "Mobiliteit"),
                new LocalizedText(citation, citation),
                List.of(),
                List.of());
    }
}
