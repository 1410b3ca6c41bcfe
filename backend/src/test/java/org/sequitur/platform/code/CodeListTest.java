package org.sequitur.platform.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequitur.platform.language.LocalizedText;

class CodeListTest {

    @Test
    void each_code_has_its_label_in_the_language_of_the_text() {
        assertEquals(
                new LocalizedText("health (Santé), housing (Logement)", "health (Gezondheid), housing (Huisvesting)"),
                CodeList.described("PolicyArea", List.of("health", "housing")));
    }

    @Test
    void a_code_without_label_and_a_list_without_name_are_described_by_codes_alone() {
        var codes = new LocalizedText("csv, xlsx", "csv, xlsx");
        assertEquals(codes, CodeList.described("format", List.of("csv", "xlsx")));
        assertEquals(codes, CodeList.described("", List.of("csv", "xlsx")));
    }
}
