package org.sequitur.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sequitur.platform.language.Language;

class ResolutionWordsTest {

    @ParameterizedTest
    @CsvSource({
        "30 juin 2023, true",
        "adoptée le 30 juin 2023, true",
        "aangenomen op 30 juni 2023, true",
        "commission santé, true",
        "législature 2019-2024, true",
        "adoptée le, false",
        "commission, false",
        "de la commission, false",
        "commissie voor de, false",
        "résolution, false",
        "commissies, false",
        "législature, false",
        "2023, false",
        "30, false",
        "juin, false",
        "juni 2023, false"
    })
    void labels_months_and_single_numbers_distinguish_no_resolution(String typed, boolean distinguish) {
        assertEquals(distinguish, ResolutionWords.distinguish(typed));
    }

    /** A label that is added to the description of resolutions has to be added to those of the search. */
    @ParameterizedTest
    @EnumSource
    void the_labels_in_the_description_of_resolutions_distinguish_none(Language language) throws IOException {
        var messages = new Properties();
        try (var file = getClass().getResourceAsStream("/messages/" + language.tag() + ".properties");
                var text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            messages.load(text);
        }
        var labels = messages.stringPropertyNames().stream()
                .filter(name -> name.startsWith("resolutionSearch."))
                .map(name -> messages.getProperty(name).replaceAll("\\{\\w+}", ""))
                .toList();
        assertFalse(labels.isEmpty());
        labels.forEach(label -> assertFalse(ResolutionWords.distinguish(label), label));
    }
}
